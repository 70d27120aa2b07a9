// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewPrinter.h"

#include <ostream>

#include "NumberText.h"
#include "TextTable.h"

namespace shirube::cli {

namespace {

Json subjectToJson(const OpenedReviews& opened, const domain::ReviewSubject& subject) {
    const auto& book = *opened.book;
    Json object{{"id", subject.id.value()},
                {"theme", opened.themeIdOf(subject)},
                {"code", opened.codeOf(subject)},
                {"title", subject.title}};
    object["reviewers"] = Json::array();
    object["conflicts"] = Json::array();
    for (const auto* member : book.panelOf(subject.round)) {
        if (book.isAssigned(subject.id, member->reviewer)) {
            object["reviewers"].push_back(member->reviewer.value());
        }
        if (book.isConflicted(subject.id, member->reviewer)) {
            object["conflicts"].push_back(member->reviewer.value());
        }
    }
    const auto* decision = book.decision(subject.id);
    object["decision"] = decision == nullptr ? Json() : decisionToJson(*decision);
    return object;
}

std::string labelsText(const domain::ReviewBook& book, const domain::ReviewSubject& subject, bool conflicted) {
    std::string text;
    for (const auto* member : book.panelOf(subject.round)) {
        if (conflicted ? book.isConflicted(subject.id, member->reviewer)
                       : book.isAssigned(subject.id, member->reviewer)) {
            text += (text.empty() ? "" : ", ") + member->label;
        }
    }
    return text;
}

void printLine(const Session& session, const char* heading, const std::string& value) {
    if (!value.empty()) {
        session.out() << session.text(heading) << ": " << value << '\n';
    }
}

void printSubjects(const Session& session, const OpenedReviews& opened, const domain::ReviewRound& round) {
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Theme")));
    table.addColumn(session.text(SHIRUBE_TEXT("Under review")));
    table.addColumn(session.text(SHIRUBE_TEXT("Reviewers")));
    table.addColumn(session.text(SHIRUBE_TEXT("Conflicts of interest")));
    table.addColumn(session.text(SHIRUBE_TEXT("Decision")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    for (const auto* subject : opened.book->subjectsOf(round.id)) {
        const auto* decision = opened.book->decision(subject->id);
        table.addRow({opened.codeOf(*subject), subject->title, labelsText(*opened.book, *subject, false),
                      labelsText(*opened.book, *subject, true),
                      decision == nullptr ? std::string() : session.text(label(decision->outcome)),
                      subject->id.value()});
    }
    table.print(session.out());
}

void printPanel(const Session& session, const OpenedReviews& opened, const domain::ReviewRound& round) {
    const auto panel = opened.book->panelOf(round.id);
    if (panel.empty()) {
        return;
    }
    session.out() << '\n';
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Label")));
    table.addColumn(session.text(SHIRUBE_TEXT("Reviewer")));
    table.addColumn(session.text(SHIRUBE_TEXT("Affiliation")));
    for (const auto* member : panel) {
        const auto* reviewer = opened.book->reviewer(member->reviewer);
        table.addRow({member->label, reviewer == nullptr ? std::string() : reviewer->name,
                      reviewer == nullptr ? std::string() : reviewer->affiliation});
    }
    table.print(session.out());
}

}  // namespace

std::string dayText(const std::optional<domain::CalendarDay>& day) {
    return day ? day->text() : std::string();
}

Json dayOrNull(const std::optional<domain::CalendarDay>& day) {
    return day ? Json(day->text()) : Json();
}

Json keyOrNull(const std::optional<domain::ReviewOutcome>& outcome) {
    return outcome ? Json(toKey(*outcome)) : Json();
}

Json decisionToJson(const domain::ReviewDecision& decision) {
    return Json{{"id", decision.id.value()},
                {"outcome", toKey(decision.outcome)},
                {"rule", keyOrNull(decision.ruleOutcome)},
                {"mean", textOrNull(decision.mean)},
                {"reason", textOrNull(decision.reason)},
                {"restricted", decision.isReasonRestricted},
                {"decided_by", decision.decidedBy},
                {"decided_on", decision.decidedOn.text()}};
}

std::string schemeText(const Session& session, const domain::ReviewScheme& scheme) {
    return session.text(base::Message::nested(
        SHIRUBE_TEXT("{0}; items: {1}, at most {2}; {3}"),
        {base::Message::verbatim(scheme.name), base::Message::verbatim(std::to_string(scheme.criteria.size())),
         base::Message::verbatim(scheme.maximum().text()), label(scheme.method)}));
}

Json roundToJson(const OpenedReviews& opened, const domain::ReviewRound& round) {
    const auto& book = *opened.book;
    Json object{{"id", round.id.value()},
                {"programme_id", round.programme.value()},
                {"kind", toKey(round.kind)},
                {"name", round.name},
                {"stage", toKey(round.stage)},
                {"sealed", isSealed(round.stage)},
                {"period", textOrNull(round.period)},
                {"held_on", dayOrNull(round.heldOn)},
                {"due_on", dayOrNull(round.dueOn)},
                {"scheme", round.scheme.name},
                {"maximum", round.scheme.maximum().text()},
                {"method", toKey(round.scheme.method)},
                {"note", textOrNull(round.note)}};
    object["criteria"] = Json::array();
    for (const auto& criterion : round.scheme.criteria) {
        object["criteria"].push_back({{"id", criterion.id},
                                      {"group", textOrNull(criterion.group)},
                                      {"name", criterion.name},
                                      {"maximum", criterion.maximum.text()}});
    }
    object["subjects"] = Json::array();
    for (const auto* subject : book.subjectsOf(round.id)) {
        object["subjects"].push_back(subjectToJson(opened, *subject));
    }
    object["panel"] = Json::array();
    for (const auto* member : book.panelOf(round.id)) {
        const auto* reviewer = book.reviewer(member->reviewer);
        object["panel"].push_back({{"label", member->label},
                                   {"reviewer", member->reviewer.value()},
                                   {"name", reviewer == nullptr ? Json() : textOrNull(reviewer->name)},
                                   {"affiliation", reviewer == nullptr ? Json() : textOrNull(reviewer->affiliation)}});
    }
    return object;
}

void printRound(const Session& session, const OpenedReviews& opened, const domain::ReviewRound& round) {
    session.out() << round.name << ": " << session.text(label(round.stage)) << '\n';
    printLine(session, SHIRUBE_TEXT("Id"), round.id.value());
    printLine(session, SHIRUBE_TEXT("Programme"), opened.programmeName(session, round.programme));
    printLine(session, SHIRUBE_TEXT("Kind"), session.text(label(round.kind)));
    printLine(session, SHIRUBE_TEXT("Period"), periodText(session, round.period));
    printLine(session, SHIRUBE_TEXT("Due on"), dayText(round.dueOn));
    printLine(session, SHIRUBE_TEXT("Held on"), dayText(round.heldOn));
    printLine(session, SHIRUBE_TEXT("Scored by"), schemeText(session, round.scheme));
    printLine(session, SHIRUBE_TEXT("Note"), round.note);
    session.out() << '\n';
    printSubjects(session, opened, round);
    printPanel(session, opened, round);
}

}  // namespace shirube::cli
