// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <utility>

#include "ReportRows.h"
#include "ReviewRows.h"
#include "analysis/ReviewReports.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::CalendarDay;
using domain::FindingKind;
using domain::FindingStatus;

// A remark, whether a document prints it or a person entered it.
struct Remark {
    std::string id;
    domain::ProgrammeId programme;
    Message review;
    int year = 0;
    std::string author;
    std::string topic;
    FindingKind kind = FindingKind::Issue;
    std::string response;
    FindingStatus status = FindingStatus::None;
    std::string followUp;
    std::optional<CalendarDay> dueOn;
    std::string carriedFrom;
    bool isRestricted = false;
    const domain::Citation* citation = nullptr;
};

// From the first time that it was raised to the last.
using Thread = std::vector<const Remark*>;

bool isOpen(const Remark& remark) {
    return remark.kind == FindingKind::Issue && domain::isUnsettled(remark.status);
}

class Maker {
public:
    Maker(const domain::ReviewBook& book, const FactBook& facts, const domain::ProgrammeId& programme,
          const std::optional<CalendarDay>& today)
        : m_book(book), m_facts(facts), m_programme(programme), m_today(today) {}

    ReportTable make() {
        collect();
        m_report.id = "remarks";
        m_report.title = Message(SHIRUBE_TEXT("Remarks and responses"));
        if (m_today) {
            m_report.parameters.emplace_back(Message(SHIRUBE_TEXT("As of")), Message::verbatim(m_today->text()));
        }
        m_report.parameters.emplace_back(Message(SHIRUBE_TEXT("Programme")),
                                         m_programme.isEmpty()
                                             ? Message(SHIRUBE_TEXT("All"))
                                             : Message::verbatim(ownerName(m_facts, m_programme, {})));
        m_report.columns = {
            {"topic", Message(SHIRUBE_TEXT("Topic")), ReportQuantity::Text},
            {"programme", Message(SHIRUBE_TEXT("Programme")), ReportQuantity::Text},
            {"review", Message(SHIRUBE_TEXT("Raised in")), ReportQuantity::Text},
            {"author", Message(SHIRUBE_TEXT("Raised by")), ReportQuantity::Text},
            {"kind", Message(SHIRUBE_TEXT("Kind of remark")), ReportQuantity::Text},
            {"response", Message(SHIRUBE_TEXT("Response")), ReportQuantity::Text},
            {"status", Message(SHIRUBE_TEXT("Status of the response")), ReportQuantity::Text},
            {"due", Message(SHIRUBE_TEXT("Due on")), ReportQuantity::Text},
            {"cause", Message(SHIRUBE_TEXT("Since then")), ReportQuantity::Text},
        };
        std::size_t open = 0;
        for (const auto& thread : threads()) {
            open += isOpen(*thread.back()) ? 1U : 0U;
            m_report.rows.push_back(rowOf(thread));
        }
        addNotes(open);
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool isAsked(const domain::ProgrammeId& programme) const {
        return m_programme.isEmpty() || programme == m_programme;
    }

    void collect() {
        for (const auto& finding : m_facts.catalogue().content().findings) {
            if (isAsked(finding.programme)) {
                addPrinted(finding);
            }
        }
        for (const auto& entered : m_book.content().remarks) {
            if (isAsked(entered.programme)) {
                addEntered(entered);
            }
        }
    }

    void addPrinted(const domain::Finding& finding) {
        auto& remark = m_remarks.emplace_back();
        remark.id = finding.id.value();
        remark.programme = finding.programme;
        remark.year = finding.year;
        const auto* review = m_facts.catalogue().review(finding.review);
        remark.review = review              ? Message::verbatim(review->name)
                        : finding.year == 0 ? Message()
                                            : Message(SHIRUBE_TEXT("FY{0}"), {std::to_string(finding.year)});
        remark.author = finding.author;
        remark.topic = finding.topic;
        remark.kind = finding.kind;
        remark.response = finding.response;
        remark.status = finding.status;
        remark.followUp = finding.followUp;
        remark.citation = &finding.citation;
    }

    void addEntered(const domain::ReviewRemark& entered) {
        auto& remark = m_remarks.emplace_back();
        remark.id = entered.id.value();
        remark.programme = entered.programme;
        if (const auto* round = m_book.round(entered.round)) {
            const auto& day = round->heldOn ? round->heldOn : round->dueOn;
            const auto period = domain::Period::parse(round->period);
            remark.review = Message::verbatim(round->name);
            remark.year = day ? day->year : period ? period->lastYear() : 0;
        }
        remark.author = entered.author;
        remark.topic = entered.topic;
        remark.kind = entered.kind;
        remark.response = entered.response;
        remark.status = entered.status;
        remark.dueOn = entered.dueOn;
        remark.carriedFrom = entered.carriedFrom;
        remark.isRestricted = entered.isRestricted;
    }

    // What goes on with a remark that is not there, or with itself, begins a thread of its own.
    [[nodiscard]] std::vector<Thread> threads() const {
        std::map<std::string, const Remark*> byId;
        for (const auto& remark : m_remarks) {
            byId.emplace(remark.id, &remark);
        }
        const auto rootOf = [&](const Remark& remark) {
            const auto* root = &remark;
            std::set<const Remark*> seen{root};
            while (true) {
                const auto earlier = byId.find(root->carriedFrom);
                if (root->carriedFrom.empty() || earlier == byId.end() || !seen.insert(earlier->second).second) {
                    return root;
                }
                root = earlier->second;
            }
        };
        std::vector<Thread> threads;
        std::map<const Remark*, std::size_t> places;
        for (const auto& remark : m_remarks) {
            const auto [place, isNew] = places.try_emplace(rootOf(remark), threads.size());
            if (isNew) {
                threads.emplace_back();
            }
            threads[place->second].push_back(&remark);
        }
        for (auto& thread : threads) {
            std::stable_sort(thread.begin(), thread.end(),
                             [&](const auto* a, const auto* b) { return stepsBack(byId, *a) < stepsBack(byId, *b); });
        }
        std::stable_sort(threads.begin(), threads.end(),
                         [&](const Thread& a, const Thread& b) { return orderOf(a) < orderOf(b); });
        return threads;
    }

    // How often it was carried on until then.
    [[nodiscard]] std::size_t stepsBack(const std::map<std::string, const Remark*>& byId, const Remark& remark) const {
        std::size_t steps = 0;
        for (auto earlier = byId.find(remark.carriedFrom);
             earlier != byId.end() && !earlier->first.empty() && steps < m_remarks.size();
             earlier = byId.find(earlier->second->carriedFrom)) {
            ++steps;
        }
        return steps;
    }

    // Overdue, open, others; praise last; the newest first.
    [[nodiscard]] std::pair<int, int> orderOf(const Thread& thread) const {
        const auto& last = *thread.back();
        const int group = isOverdue(last) ? 0 : isOpen(last) ? 1 : last.kind == FindingKind::Issue ? 2 : 3;
        return {group, -last.year};
    }

    [[nodiscard]] bool isOverdue(const Remark& remark) const {
        return m_today && remark.dueOn && *remark.dueOn < *m_today && isOpen(remark);
    }

    [[nodiscard]] ReportRow rowOf(const Thread& thread) {
        auto row = rowOf(*thread.front());
        const auto& last = *thread.back();
        if (thread.size() > 1) {
            row.cells[columnOf(m_report, "status")] = statusCell(last);
            row.cells[columnOf(m_report, "due")] = dueCell(last);
            row.cells[columnOf(m_report, "cause")] =
                textCell(Message::nested(SHIRUBE_TEXT("Carried on {0} times, last in {1}"),
                                         {Message::verbatim(std::to_string(thread.size() - 1)), last.review}));
            for (auto later = thread.begin() + 1; later != thread.end(); ++later) {
                row.children.push_back(rowOf(**later));
                row.derivation.children.push_back(row.children.back().derivation);
            }
        }
        return row;
    }

    [[nodiscard]] ReportCell statusCell(const Remark& remark) const {
        const bool isPraise = remark.kind == FindingKind::Positive && remark.status == FindingStatus::None;
        return isPraise ? ReportCell() : textCell(label(remark.status));
    }

    [[nodiscard]] ReportCell dueCell(const Remark& remark) const {
        auto cell = dayCell(remark.dueOn);
        if (isOverdue(remark)) {
            cell.isAlert = true;
            cell.remark = Message(SHIRUBE_TEXT("overdue"));
        }
        return cell;
    }

    [[nodiscard]] ReportRow rowOf(const Remark& remark) {
        ReportRow row;
        row.id = remark.id;
        row.cells = {
            nameCell(remark.topic),       nameCell(ownerName(m_facts, remark.programme, {})),
            textCell(remark.review),      nameCell(remark.author),
            textCell(label(remark.kind)), nameCell(remark.response),
            statusCell(remark),           dueCell(remark),
            nameCell(remark.followUp),
        };
        if (remark.isRestricted) {
            row.cells.front().remark = Message(SHIRUBE_TEXT("restricted"));
        }
        row.link = linkTo(ReportLink::Kind::Programme, remark.programme.value());
        row.derivation.title = Message::verbatim(remark.topic);
        row.derivation.formula = Message(SHIRUBE_TEXT("As stated"));
        row.derivation.result = label(remark.status);
        if (remark.citation && !remark.citation->source.isEmpty()) {
            const auto* source = m_facts.source(remark.citation->source);
            row.derivation.notes.emplace_back(
                SHIRUBE_TEXT("{0}, {1}"),
                std::vector<std::string>{source ? source->title : remark.citation->source.value(),
                                         remark.citation->locator});
            m_cited.insert(remark.citation->source);
        } else {
            row.derivation.notes.emplace_back(SHIRUBE_TEXT("Entered by a person."));
        }
        return row;
    }

    void addNotes(std::size_t open) {
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("{0} threads, of which {1} are open."),
            std::vector<std::string>{std::to_string(m_report.rows.size()), std::to_string(open)});
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("Open are issues without a response, with an ongoing one, or to be considered."));
        for (const auto& source : m_facts.sources()) {
            if (m_cited.contains(source.id)) {
                m_report.sources.push_back(source.id);
            }
        }
    }

    const domain::ReviewBook& m_book;
    const FactBook& m_facts;
    const domain::ProgrammeId& m_programme;
    const std::optional<CalendarDay>& m_today;
    std::vector<Remark> m_remarks;
    std::set<domain::SourceId> m_cited;
    ReportTable m_report;
};

}  // namespace

ReportTable remarksReport(const domain::ReviewBook& book, const FactBook& facts, const domain::ProgrammeId& programme,
                          const std::optional<CalendarDay>& today) {
    return Maker(book, facts, programme, today).make();
}

}  // namespace shirube::analysis
