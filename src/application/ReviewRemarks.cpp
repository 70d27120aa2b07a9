// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "PacketDefinition.h"
#include "ReviewChange.h"
#include "application/CatalogueService.h"
#include "application/ReviewResultService.h"
#include "base/Text.h"
#include "sealing/Signature.h"

// The part of ReviewResultService that keeps 指摘事項と対処方針.
namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::ReviewContent;
using domain::ReviewRemark;
using Context = base::Result<persistence::ChangeContext>;

namespace {

base::Status checkPlace(const ReviewContent& content, ReviewRemark& remark) {
    if (!remark.round.isEmpty()) {
        const auto* round = roundIn(content, remark.round);
        if (round == nullptr) {
            return noRound(remark.round);
        }
        remark.programme = round->programme;
    }
    if (!remark.subject.isEmpty()) {
        const auto* subject = subjectIn(content, remark.subject);
        if (subject == nullptr || subject->round != remark.round) {
            return base::fail(ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("“{0}” is not under review. Choose one from the agenda."),
                                      {remark.subject.value()}));
        }
    }
    return {};
}

domain::ReviewRemarkId newId() {
    return domain::ReviewRemarkId("remark-" + sealing::randomId());
}

int nextPosition(const std::vector<ReviewRemark>& remarks) {
    int next = 0;
    for (const auto& remark : remarks) {
        next = std::max(next, remark.position + 1);
    }
    return next;
}

auto find(ReviewContent& content, const domain::ReviewRemarkId& id) {
    return std::find_if(content.remarks.begin(), content.remarks.end(), [&](const auto& one) { return one.id == id; });
}

tl::unexpected<base::Error> noRemark(const std::string& id) {
    return base::fail(ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("There is no remark {0} (any more). Look at the list again."), {id}));
}

// What goes on with an earlier remark or finding; nothing where there is no such.
std::optional<ReviewRemark> carried(const ReviewContent& content, const domain::Catalogue& catalogue,
                                    const std::string& id) {
    ReviewRemark remark;
    const auto entered = std::find_if(content.remarks.begin(), content.remarks.end(),
                                      [&](const auto& one) { return one.id.value() == id; });
    const auto& findings = catalogue.content().findings;
    const auto printed =
        std::find_if(findings.begin(), findings.end(), [&](const auto& one) { return one.id.value() == id; });
    if (entered != content.remarks.end()) {
        remark = *entered;
        remark.subject = {};
        remark.dueOn.reset();
    } else if (printed != findings.end()) {
        remark.author = printed->author;
        remark.topic = printed->topic;
        remark.kind = printed->kind;
        remark.response = printed->response;
        remark.status = printed->status;
    } else {
        return std::nullopt;
    }
    remark.carriedFrom = id;
    return remark;
}

}  // namespace

base::Result<domain::ReviewRemarkId> ReviewResultService::saveRemark(ReviewRemark remark) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return base::forward(std::move(allowed));
    }
    remark.topic = std::string(base::trimmed(remark.topic));
    if (remark.topic.empty()) {
        return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("Enter the topic of the remark.")));
    }
    auto status = changeReviews(m_context, [&](ReviewContent& content) -> Context {
        if (auto checked = checkPlace(content, remark); !checked) {
            return base::forward(std::move(checked));
        }
        if (remark.programme.isEmpty()) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("Choose the review or the programme that the remark is of.")));
        }
        if (remark.id.isEmpty()) {
            remark.id = newId();
            remark.position = nextPosition(content.remarks);
            content.remarks.push_back(remark);
            return m_context.change(Message(SHIRUBE_TEXT("Enter the remark “{0}”"), {base::quoted(remark.topic)}));
        }
        const auto known = find(content, remark.id);
        if (known == content.remarks.end()) {
            return noRemark(remark.id.value());
        }
        remark.position = known->position;
        *known = remark;
        return m_context.change(Message(SHIRUBE_TEXT("Change the remark “{0}”"), {base::quoted(remark.topic)}));
    });
    return status ? base::Result<domain::ReviewRemarkId>(remark.id) : base::forward(std::move(status));
}

base::Status ReviewResultService::removeRemark(const domain::ReviewRemarkId& remark) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> Context {
        const auto known = find(content, remark);
        if (known == content.remarks.end()) {
            return noRemark(remark.value());
        }
        auto summary = Message(SHIRUBE_TEXT("Remove the remark “{0}”"), {base::quoted(known->topic)});
        content.remarks.erase(known);
        return m_context.change(std::move(summary));
    });
}

base::Status ReviewResultService::carry(std::span<const std::string> earlier, const domain::ReviewRoundId& round) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> Context {
        const auto* found = roundIn(content, round);
        if (found == nullptr) {
            return noRound(round);
        }
        for (const auto& id : earlier) {
            auto remark = carried(content, (*facts)->catalogue(), id);
            if (!remark) {
                return noRemark(id);
            }
            const bool isThere = std::any_of(content.remarks.begin(), content.remarks.end(), [&](const auto& one) {
                return one.round == round && (one.carriedFrom == id || one.id.value() == id);
            });
            if (isThere) {
                continue;
            }
            remark->id = newId();
            remark->round = round;
            remark->programme = found->programme;
            remark->position = nextPosition(content.remarks);
            content.remarks.push_back(*std::move(remark));
        }
        return m_context.change(
            Message(SHIRUBE_TEXT("Carry {0} remarks on to {1}"), {std::to_string(earlier.size()), found->name}));
    });
}

}  // namespace shirube::application
