// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <utility>

#include "ReviewChange.h"
#include "application/ReviewResultService.h"
#include "application/ReviewService.h"
#include "base/Sha256.h"
#include "base/Text.h"
#include "exchange/FileTexts.h"

// The part of ReviewResultService that publishes.
namespace shirube::application {

using analysis::PublicationLeak;
using base::ErrorCode;
using base::Message;
using domain::ReviewContent;
using domain::RoundStage;
using Context = base::Result<persistence::ChangeContext>;

namespace {

// Every text of the table by the place where it stands.
class TableTexts {
public:
    explicit TableTexts(const analysis::ReportTable& table) {
        add("title", table.title);
        for (const auto& [name, value] : table.parameters) {
            add("parameters", name);
            add("parameters", value);
        }
        for (const auto& column : table.columns) {
            add(column.id, column.heading);
        }
        for (const auto& row : table.rows) {
            addRow(table, row);
        }
        for (const auto& note : table.notes) {
            add("notes", note);
        }
    }

    [[nodiscard]] const std::map<std::string, std::string>& byPlace() const { return m_texts; }
    /// All of it, for the digest.
    [[nodiscard]] std::string text() const {
        std::string whole;
        for (const auto& [place, text] : m_texts) {
            whole += place + '\t' + text + '\n';
        }
        return whole;
    }

private:
    void add(const std::string& place, const Message& message) {
        if (!message.isEmpty()) {
            m_texts[place] += message.english() + '\n';
        }
    }

    void addRow(const analysis::ReportTable& table, const analysis::ReportRow& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto place = row.id + " / " + (i < table.columns.size() ? table.columns[i].id : std::to_string(i));
            const auto& cell = row.cells[i];
            add(place, cell.text);
            add(place, cell.remark);
            if (cell.number) {
                m_texts[place] += cell.number->text() + '\n';
            }
        }
        for (const auto& child : row.children) {
            addRow(table, child);
        }
    }

    std::map<std::string, std::string> m_texts;
};

// Of a round that may go out, with everything that the store holds.
base::Result<const domain::ReviewRound*> decidedRound(const ReviewContent& content, const domain::ReviewRoundId& id) {
    const auto* round = roundIn(content, id);
    if (round == nullptr) {
        return noRound(id);
    }
    if (round->stage != RoundStage::Decided && round->stage != RoundStage::Published) {
        return base::fail(ErrorCode::Conflict,
                          Message::nested(SHIRUBE_TEXT("{0} can't be published yet: {1}. Decide on every theme first."),
                                          {Message::verbatim(round->name), label(round->stage)}));
    }
    return round;
}

base::Result<ReviewContent> decidedContent(WorkspaceContext& context, const domain::ReviewRoundId& id) {
    if (auto allowed = expectSecretariat(context); !allowed) {
        return base::forward(std::move(allowed));
    }
    auto content = persistence::ReviewReader(*context.database).read();
    if (!content) {
        return base::forward(std::move(content));
    }
    if (const auto round = decidedRound(*content, id); !round) {
        return base::forward(round);
    }
    return content;
}

std::vector<PublicationLeak> leaksOf(const ReviewContent& content, const domain::ReviewRoundId& round,
                                     const TableTexts& texts) {
    return analysis::findLeaks(analysis::secretsOf(content, round), texts.byPlace());
}

}  // namespace

base::Result<analysis::PublicationDraft> ReviewResultService::publication(const domain::ReviewRoundId& round) {
    const auto content = decidedContent(m_context, round);
    if (!content) {
        return base::forward(content);
    }
    return analysis::publicationOf(*content, round);
}

base::Result<std::vector<PublicationLeak>> ReviewResultService::leaks(const domain::ReviewRoundId& round) {
    const auto content = decidedContent(m_context, round);
    if (!content) {
        return base::forward(content);
    }
    return leaksOf(*content, round, TableTexts(analysis::publicationOf(*content, round).table));
}

base::Result<std::vector<PublicationLeak>> ReviewResultService::leaksIn(const domain::ReviewRoundId& round,
                                                                        const std::filesystem::path& file) {
    const auto content = decidedContent(m_context, round);
    if (!content) {
        return base::forward(content);
    }
    const auto texts = exchange::readFileTexts(file);
    if (!texts) {
        return base::forward(texts);
    }
    return analysis::findLeaks(analysis::secretsOf(*content, round), *texts);
}

base::Status ReviewResultService::publish(const domain::ReviewRoundId& round, const std::string& reason) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> Context {
        const auto decided = decidedRound(content, round);
        if (!decided) {
            return base::forward(decided);
        }
        const auto given = std::string(base::trimmed(reason));
        const auto earlier = std::count_if(content.publications.begin(), content.publications.end(),
                                           [&](const auto& one) { return one.round == round; });
        if (earlier > 0 && given.empty()) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("{0} was published before. Enter the reason for the correction."),
                                      {(*decided)->name}));
        }
        const auto draft = analysis::publicationOf(content, round);
        const TableTexts texts(draft.table);
        if (const auto found = leaksOf(content, round, texts); !found.empty()) {
            return base::fail(
                ErrorCode::Conflict,
                Message::nested(SHIRUBE_TEXT("{0} must not go out and stands in {1}: {2}. Take it out of there first."),
                                {label(found.front().kind), Message::verbatim(found.front().place),
                                 Message::verbatim(base::quoted(found.front().secret))}));
        }
        domain::ReviewPublication publication;
        publication.id = domain::ReviewPublicationId(round.value() + '~' + std::to_string(earlier + 1));
        publication.round = round;
        publication.publishedOn = domain::CalendarDay::inJapan(m_context.clock.now());
        publication.publishedBy = m_context.actor;
        publication.droppedComments = draft.droppedComments;
        publication.droppedReasons = draft.droppedReasons;
        publication.droppedRemarks = draft.droppedRemarks;
        publication.digest = base::sha256Hex(texts.text());
        publication.reason = given;
        for (const auto& one : content.publications) {
            publication.position = std::max(publication.position, one.position + 1);
        }
        content.publications.push_back(std::move(publication));
        auto* present = roundIn(content, round);
        present->stage = RoundStage::Published;
        return m_context.finalChange(Message(SHIRUBE_TEXT("Publish {0}"), {present->name}), given);
    });
}

}  // namespace shirube::application
