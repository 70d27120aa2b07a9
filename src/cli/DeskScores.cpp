// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskScores.h"

#include <algorithm>
#include <ostream>

#include "TextTable.h"
#include "base/Text.h"
#include "exchange/ScoreCsv.h"

namespace shirube::cli {

using application::DeskSheet;
using base::ErrorCode;
using base::Message;

namespace {

std::string_view toKey(DeskSheet::State state) {
    switch (state) {
        case DeskSheet::State::NotBegun:
            return "not_begun";
        case DeskSheet::State::Draft:
            return "draft";
        case DeskSheet::State::Submitted:
            return "submitted";
        case DeskSheet::State::ChangedSinceSubmitted:
            return "changed";
    }
    return {};
}

bool isSame(const std::string& text, const std::string& name) {
    return !text.empty() && base::searchKey(text) == base::searchKey(name);
}

// The last part of the subject's id is the theme, or the programme.
bool isNamed(const DeskSheet& sheet, const std::string& name, const SubjectCodes& codes) {
    const auto& id = sheet.subject.id.value();
    const auto theme = sheet.subject.theme.isEmpty() ? sheet.round.programme.value() : sheet.subject.theme.value();
    const auto code = codes.find(id);
    return id == name || theme == name || (code != codes.end() && isSame(code->second, name)) ||
           isSame(sheet.subject.title, name) || (name.empty() && sheet.subject.theme.isEmpty());
}

bool isReview(const DeskSheet& sheet, const std::string& name) {
    return sheet.round.id.value() == name || isSame(sheet.round.name, name);
}

Message atLine(const std::filesystem::path& file, std::size_t line, const Message& what) {
    return Message::nested(SHIRUBE_TEXT("{0}, line {1}: {2}"),
                           {Message::verbatim(file.string()), Message::verbatim(std::to_string(line)), what});
}

// A file doesn't say what may be published, so nothing of it may.
base::Status putRemark(const exchange::ScoreRecord& record, domain::SheetContent& content) {
    if (!record.value.empty()) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("a value without a criterion. Give the item's id or name.")));
    }
    content.remark = record.comment;
    content.isRemarkRestricted = !record.comment.empty();
    return {};
}

base::Status putScore(const exchange::ScoreRecord& record, const domain::ReviewScheme& scheme,
                      domain::SheetContent& content) {
    if (record.criterion.empty()) {
        return putRemark(record, content);
    }
    const auto item = std::find_if(scheme.criteria.begin(), scheme.criteria.end(), [&](const auto& one) {
        return one.id == record.criterion || isSame(one.name, record.criterion);
    });
    const auto score = item == scheme.criteria.end()
                           ? content.scores.end()
                           : std::find_if(content.scores.begin(), content.scores.end(),
                                          [&](const auto& one) { return one.criterion == item->id; });
    if (score == content.scores.end()) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("there is no item “{0}” in this review. Give the item's id or name."),
                                  {base::quoted(record.criterion)}));
    }
    *score = {item->id, record.value, record.comment, !record.comment.empty()};
    return {};
}

using Contents = std::map<std::size_t, domain::SheetContent>;  // by the sheet's place on the desk

base::Result<Contents> readContents(const std::vector<DeskSheet>& sheets, const std::string& reviewer,
                                    const DeskOrder& order) {
    const auto& file = order.file;
    const auto records = exchange::readScores(file);
    if (!records) {
        return base::forward(records);
    }
    Contents contents;
    for (const auto& record : *records) {
        const auto refuse = [&](const Message& what) {
            return base::fail(ErrorCode::InvalidInput, atLine(file, record.line, what));
        };
        if (!record.reviewer.empty() && !isSame(reviewer, record.reviewer)) {
            return refuse(
                Message(SHIRUBE_TEXT("“{0}” is another reviewer. Here {1} scores."), {record.reviewer, reviewer}));
        }
        const auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const DeskSheet& one) {
            return isReview(one, record.review) && isNamed(one, record.theme, order.codes);
        });
        if (sheet == sheets.end()) {
            return refuse(
                Message(SHIRUBE_TEXT("“{0}” of the review “{1}” is not on this desk."), {record.theme, record.review}));
        }
        auto& content =
            contents.try_emplace(static_cast<std::size_t>(sheet - sheets.begin()), sheet->content).first->second;
        if (const auto put = putScore(record, sheet->round.scheme, content); !put) {
            return refuse(put.error().message);
        }
    }
    return contents;
}

// The sheets that are meant: named ones, else those of the file, else what waits to be submitted.
base::Result<std::vector<std::size_t>> chosen(const std::vector<DeskSheet>& sheets, const DeskOrder& order,
                                              const Contents& contents) {
    std::vector<std::size_t> places;
    for (const auto& name : order.subjects) {
        const auto sheet = std::find_if(sheets.begin(), sheets.end(),
                                        [&](const DeskSheet& one) { return isNamed(one, name, order.codes); });
        if (sheet == sheets.end()) {
            return base::fail(
                ErrorCode::NotFound,
                Message(SHIRUBE_TEXT("“{0}” is not on this desk. “shirubectl review desk” lists what is."), {name}));
        }
        places.push_back(static_cast<std::size_t>(sheet - sheets.begin()));
    }
    if (!order.subjects.empty()) {
        return places;
    }
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const bool waits =
            sheets[i].state == DeskSheet::State::Draft || sheets[i].state == DeskSheet::State::ChangedSinceSubmitted;
        if (order.file.empty() ? waits : contents.count(i) > 0) {
            places.push_back(i);
        }
    }
    return places;
}

}  // namespace

int showDesk(const Session& session, application::ScoringDesk& desk) {
    const auto sheets = desk.sheets();
    if (!sheets) {
        return session.fail(sheets.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("State")));
    table.addColumn(session.text(SHIRUBE_TEXT("Due on")));
    table.addColumn(session.text(SHIRUBE_TEXT("Review")));
    table.addColumn(session.text(SHIRUBE_TEXT("Under review")));
    table.addColumn(session.text(SHIRUBE_TEXT("Scores")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    for (const auto& sheet : *sheets) {
        Json scores = Json::array();
        std::string text;
        for (const auto& score : sheet.content.scores) {
            scores.push_back({{"criterion", score.criterion},
                              {"value", textOrNull(score.value)},
                              {"comment", textOrNull(score.comment)},
                              {"restricted", score.isRestricted}});
            text += (text.empty() ? "" : " ") + (score.value.empty() ? "—" : score.value);
        }
        list.push_back({{"review", sheet.round.id.value()},
                        {"subject", sheet.subject.id.value()},
                        {"title", sheet.subject.title},
                        {"state", toKey(sheet.state)},
                        {"takes_scores", sheet.takesScores},
                        {"scores", std::move(scores)},
                        {"remark", textOrNull(sheet.content.remark)}});
        table.addRow({session.text(label(sheet.state)), sheet.round.dueOn ? sheet.round.dueOn->text() : std::string(),
                      sheet.round.name, sheet.subject.title, text, sheet.subject.id.value()});
    }
    if (session.options().json) {
        return session.done(Json{{"reviewer", desk.reviewerName()}, {"sheets", std::move(list)}});
    }
    table.print(session.out());
    return kDone;
}

int scoreDesk(const Session& session, application::ScoringDesk& desk, const DeskOrder& order) {
    const auto sheets = desk.sheets();
    if (!sheets) {
        return session.fail(sheets.error());
    }
    const auto contents =
        order.file.empty() ? base::Result<Contents>(Contents()) : readContents(*sheets, desk.reviewerName(), order);
    if (!contents) {
        return session.fail(contents.error());
    }
    const auto places = chosen(*sheets, order, *contents);
    if (!places) {
        return session.fail(places.error());
    }
    std::vector<domain::ReviewSubjectId> subjects;
    Json ids = Json::array();
    for (const auto place : *places) {
        subjects.push_back((*sheets)[place].subject.id);
        ids.push_back(subjects.back().value());
    }
    if (subjects.empty()) {
        return session.fail({ErrorCode::InvalidInput,
                             Message(SHIRUBE_TEXT("There is no draft to submit. Give scores with a file.")),
                             {}});
    }
    for (const auto& [place, content] : *contents) {
        if (const auto saved = desk.saveDraft((*sheets)[place].subject.id, content); !saved) {
            return session.fail(saved.error());
        }
    }
    if (!order.draft) {
        if (const auto submitted = desk.submit(subjects, order.reason); !submitted) {
            return session.fail(submitted.error());
        }
    }
    if (session.options().json) {
        return session.done(Json{{"submitted", !order.draft}, {"subjects", std::move(ids)}});
    }
    session.out() << session.text(
                         Message(order.draft ? SHIRUBE_TEXT("Kept as drafts: {0}") : SHIRUBE_TEXT("Submitted: {0}"),
                                 {std::to_string(subjects.size())}))
                  << '\n';
    return kDone;
}

}  // namespace shirube::cli
