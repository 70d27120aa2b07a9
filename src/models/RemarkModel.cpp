// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RemarkModel.h"

#include <QStringList>
#include <algorithm>
#include <set>

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

const std::string& RemarkEntry::id() const {
    return printed ? printed->id.value() : entered->id.value();
}

const std::string& RemarkEntry::author() const {
    return printed ? printed->author : entered->author;
}

const std::string& RemarkEntry::topic() const {
    return printed ? printed->topic : entered->topic;
}

const std::string& RemarkEntry::response() const {
    return printed ? printed->response : entered->response;
}

domain::FindingKind RemarkEntry::kind() const {
    return printed ? printed->kind : entered->kind;
}

domain::FindingStatus RemarkEntry::status() const {
    return printed ? printed->status : entered->status;
}

std::optional<domain::CalendarDay> RemarkEntry::dueOn() const {
    return printed ? std::nullopt : entered->dueOn;
}

bool RemarkEntry::isOpen() const {
    return kind() == domain::FindingKind::Issue && domain::isUnsettled(status());
}

RemarkModel::RemarkModel(QObject* parent) : FactTableModel(parent) {}

void RemarkModel::setRemarks(std::shared_ptr<const domain::ReviewBook> book,
                             std::shared_ptr<const domain::Catalogue> catalogue, const domain::ProgrammeId& programme,
                             const domain::CalendarDay& today) {
    m_book = std::move(book);
    m_catalogue = std::move(catalogue);
    m_programme = programme;
    m_today = today;
    m_threads.clear();
    std::map<std::string, RemarkEntry> byId;
    std::vector<RemarkEntry> inOrder;
    std::set<std::string> isCarried;
    const auto add = [&](const RemarkEntry& entry) {
        byId.emplace(entry.id(), entry);
        inOrder.push_back(entry);
    };
    if (m_book) {
        const auto& remarks = m_book->content().remarks;
        for (auto remark = remarks.rbegin(); remark != remarks.rend(); ++remark) {
            if (remark->programme == m_programme) {
                add({nullptr, &*remark});
                isCarried.insert(remark->carriedFrom);
            }
        }
    }
    if (m_catalogue) {
        for (const auto& finding : m_catalogue->content().findings) {
            if (finding.programme == m_programme) {
                add({&finding, nullptr});
            }
        }
    }
    for (const auto& last : inOrder) {
        if (isCarried.count(last.id()) != 0) {
            continue;
        }
        std::vector<RemarkEntry> thread;
        std::set<std::string> seen;
        for (auto at = byId.find(last.id()); at != byId.end() && seen.insert(at->first).second;
             at = byId.find(at->second.entered ? at->second.entered->carriedFrom : std::string())) {
            thread.push_back(at->second);
        }
        m_threads.push_back(std::move(thread));
    }
    // What is open stands first; within that the order of the reviews stays.
    std::stable_partition(m_threads.begin(), m_threads.end(),
                          [](const auto& thread) { return thread.front().isOpen(); });
    rebuild();
}

std::vector<RemarkEntry> RemarkModel::threadAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_threads.size() ? m_threads[at] : std::vector<RemarkEntry>();
}

bool RemarkModel::isOpen(int row) const {
    const auto thread = threadAt(row);
    return !thread.empty() && thread.front().isOpen();
}

bool RemarkModel::isOverdue(int row) const {
    const auto thread = threadAt(row);
    return !thread.empty() && thread.front().isOpen() && thread.front().dueOn() && *thread.front().dueOn() < m_today;
}

std::string RemarkModel::authorAt(int row) const {
    const auto thread = threadAt(row);
    return thread.empty() ? std::string() : thread.front().author();
}

QStringList RemarkModel::authors() const {
    QStringList authors;
    for (const auto& thread : m_threads) {
        const auto author = toQString(thread.front().author());
        if (!author.isEmpty() && !authors.contains(author)) {
            authors << author;
        }
    }
    return authors;
}

QString RemarkModel::reviewOf(const RemarkEntry& entry) const {
    if (entry.printed) {
        return entry.printed->year > 0 ? QString::number(entry.printed->year) : tr("printed");
    }
    const auto* round = m_book->round(entry.entered->round);
    return round ? toQString(round->name) : toQString(entry.entered->round.value());
}

QString RemarkModel::columnTitle(int column) const {
    switch (column) {
        case State:
            return tr("State");
        case Topic:
            return tr("Topic");
        case Author:
            return tr("Author");
        case Response:
            return tr("Response");
        case Due:
            return tr("Due");
        case Reviews:
            return tr("Reviews");
        default:
            return {};
    }
}

FactCell RemarkModel::stateCell(int row) const {
    const auto& last = m_threads[static_cast<std::size_t>(row)].front();
    if (last.kind() == domain::FindingKind::Positive) {
        auto cell = FactCell::words(QStringLiteral("＋ ") + textOf(domain::label(last.kind())));
        cell.tone = Tone::Quiet;
        cell.sortKey = 3;
        return cell;
    }
    const auto status = textOf(domain::label(last.status()));
    if (isOverdue(row)) {
        auto cell = FactCell::words(tr("！ %1 (overdue)").arg(status));
        cell.tone = Tone::Alert;
        cell.sortKey = 0;
        return cell;
    }
    auto cell = FactCell::words((last.isOpen() ? QStringLiteral("○ ") : QStringLiteral("● ")) + status);
    cell.sortKey = last.isOpen() ? 1 : 2;
    cell.tone = last.isOpen() ? Tone::Plain : Tone::Good;
    return cell;
}

std::vector<RemarkModel::Row> RemarkModel::build() const {
    std::vector<Row> rows;
    for (const auto& thread : m_threads) {
        const auto& last = thread.front();
        Row row;
        row.id = last.id();
        row.cells.resize(ColumnCount);
        row.cells[State] = stateCell(static_cast<int>(rows.size()));
        const auto topic = toQString(last.topic());
        const bool isRestricted = last.entered && last.entered->isRestricted;
        row.cells[Topic] = FactCell::words(isRestricted ? tr("[not public] %1").arg(topic) : topic);
        row.cells[Author] = FactCell::words(toQString(last.author()));
        row.cells[Response] = FactCell::words(toQString(last.response()));
        if (const auto due = last.dueOn()) {
            row.cells[Due] = FactCell::words(toQString(due->text()));
        }
        QStringList reviews;
        for (auto entry = thread.rbegin(); entry != thread.rend(); ++entry) {
            reviews << reviewOf(*entry);
            row.searchKey += base::searchKey(entry->topic() + '\n' + entry->response() + '\n' + entry->author() + '\n' +
                                             toUtf8(reviewOf(*entry))) +
                             '\n';
        }
        row.cells[Reviews] = FactCell::words(reviews.join(QStringLiteral(" → ")));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
