// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/LongTableBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <set>

#include "analysis/GovernmentPivot.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"
#include "models/RsColumnTitle.h"
#include "style/Icons.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

using domain::RsCondition;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kMinistryLetters = 9;
constexpr int kChoiceLetters = 8;
constexpr int kWhereLetters = 10;
constexpr int kSearchWidth = 180;
constexpr qlonglong kHundredMillion = 100'000'000;

QComboBox* limited(QComboBox* combo, int letters) {
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    return combo;
}

}  // namespace

LongTableBar::LongTableBar(const QString& name, QWidget* parent)
    : FilterBar(toUtf8(name + QStringLiteral("Search")).c_str(), parent),
      m_list(new QComboBox(this)),
      m_where(limited(addChoice("where"), kWhereLetters)),
      m_ministry(limited(addChoice("ministry"), kMinistryLetters)),
      m_choice(limited(addChoice("choice"), kChoiceLetters)),
      m_year(addChoice("year")),
      m_minimum(addChoice("minimum")),
      m_export(new QToolButton(this)) {
    m_list->setObjectName(name + QStringLiteral("List"));
    m_where->setObjectName(name + QStringLiteral("Where"));
    m_ministry->setObjectName(name + QStringLiteral("Ministry"));
    m_choice->setObjectName(name + QStringLiteral("Choice"));
    m_year->setObjectName(name + QStringLiteral("Year"));
    m_minimum->setObjectName(name + QStringLiteral("Minimum"));
    m_export->setObjectName(name + QStringLiteral("Export"));
    hits().setObjectName(name + QStringLiteral("Hits"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    search().setMinimumWidth(kSearchWidth);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row().insertWidget(0, m_list);
    row().setStretch(row().indexOf(&search()), 1);
    row().addWidget(&hits());
    row().addWidget(m_export);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        fillOfList();
        emit listChanged();
    });
    LongTableBar::retranslate();
}

void LongTableBar::setLists(std::vector<LongList> lists) {
    m_lists = std::move(lists);
    const QSignalBlocker blocker(m_list);
    const auto chosen = m_list->currentData();
    m_list->clear();
    for (const auto& list : m_lists) {
        m_list->addItem(models::rsTableTitle(list.table), static_cast<int>(list.table));
    }
    m_list->setCurrentIndex(std::max(0, m_list->findData(chosen)));
    m_list->setVisible(m_lists.size() > 1);
    fillOfList();
}

const LongList* LongTableBar::list() const {
    const auto at = static_cast<std::size_t>(std::max(0, m_list->currentIndex()));
    return at < m_lists.size() ? &m_lists[at] : nullptr;
}

void LongTableBar::setBook(const std::shared_ptr<const analysis::GovernmentBook>& book) {
    m_book = book;
    fillMinistries();
    fillYears();
}

void LongTableBar::fillOfList() {
    const auto* shown = list();
    if (!shown) {
        return;
    }
    refill(*m_where, tr("in names of programmes"), [&] {
        for (const auto& column : shown->searched) {
            m_where->addItem(tr("in: %1", "where a search looks").arg(models::rsColumnTitle(shown->table, column)),
                             toQString(column));
        }
    });
    refill(*m_choice,
           shown->choice.empty()
               ? QString()
               : tr("All: %1", "all values of a column").arg(models::rsColumnTitle(shown->table, shown->choice)),
           [&] {
               for (const auto& value : shown->choices) {
                   m_choice->addItem(toQString(value), toQString(value));
               }
           });
    m_choice->setAccessibleName(shown->choice.empty() ? tr("Kind of rows")
                                                      : models::rsColumnTitle(shown->table, shown->choice));
    m_choice->setVisible(!shown->choice.empty());
    m_year->setVisible(shown->hasYears);
    m_minimum->setVisible(!shown->amount.empty());
    search().setPlaceholderText(tr("Find rows (Ctrl+F)"));
}

void LongTableBar::fillMinistries() {
    std::set<std::string> names;
    if (m_book) {
        for (const auto& programme : m_book->programmes()) {
            names.insert(m_book->text(programme.ministry));
        }
    }
    refill(*m_ministry, tr("All ministries"), [&] {
        for (const auto& name : names) {
            m_ministry->addItem(toQString(name), toQString(name));
        }
    });
}

void LongTableBar::fillYears() {
    refill(*m_year, tr("All years"), [&] {
        if (!m_book) {
            return;
        }
        const auto years = m_book->years();
        for (auto year = years.rbegin(); year != years.rend(); ++year) {
            m_year->addItem(tr("FY%1").arg(year->year()), year->year());
        }
    });
}

void LongTableBar::fillMinimum() {
    refill(*m_minimum, tr("Any amount"), [&] {
        for (const qlonglong times : {1, 10, 100, 1000}) {
            m_minimum->addItem(tr("from %1", "a least amount")
                                   .arg(models::AmountText::moneyWithUnit(domain::Money(times * kHundredMillion),
                                                                          domain::AmountUnit::HundredMillionYen)),
                               times * kHundredMillion);
        }
    });
}

bool LongTableBar::isNarrowed() const {
    const auto isChosen = [](const QComboBox* combo) {
        return combo->isVisibleTo(combo->parentWidget()) && combo->currentIndex() > 0;
    };
    return !search().text().trimmed().isEmpty() || isChosen(m_ministry) || isChosen(m_choice) || isChosen(m_year) ||
           isChosen(m_minimum);
}

void LongTableBar::clear() {
    for (auto* combo : {m_ministry, m_choice, m_year, m_minimum}) {
        choose(*combo, {});
    }
    setSearch({});
    emit choiceChanged();
}

std::optional<domain::RsQuery> LongTableBar::query(const analysis::GovernmentBook& book) const {
    const auto* shown = list();
    if (!shown) {
        return std::nullopt;
    }
    domain::RsQuery query;
    query.table = shown->table;
    query.edition = book.edition();
    const auto text = toUtf8(search().text().trimmed());
    const auto column = toUtf8(m_where->currentData().toString());
    analysis::GovernmentFilter filter;
    if (const auto ministry = m_ministry->currentData(); ministry.isValid()) {
        filter.ministries = {toUtf8(ministry.toString())};
    }
    if (!text.empty() && column.empty()) {
        filter.text = text;
    } else if (!text.empty()) {
        query.conditions.push_back({column, RsCondition::Kind::Holds, text});
    }
    if (filter != analysis::GovernmentFilter()) {
        for (const auto at : analysis::programmesThatPass(book, filter)) {
            query.projects.push_back(book.programmes()[at].project);
        }
        if (query.projects.empty()) {
            return std::nullopt;
        }
    }
    if (const auto value = m_choice->currentData(); !shown->choice.empty() && value.isValid()) {
        query.conditions.push_back({shown->choice, RsCondition::Kind::Equals, toUtf8(value.toString())});
    }
    if (const auto year = m_year->currentData(); shown->hasYears && year.isValid()) {
        query.conditions.push_back({"year", RsCondition::Kind::Equals, {}, year.toLongLong()});
    }
    if (const auto least = m_minimum->currentData(); !shown->amount.empty() && least.isValid()) {
        query.conditions.push_back({shown->amount, RsCondition::Kind::AtLeast, {}, least.toLongLong()});
    }
    return query;
}

void LongTableBar::setHits(qint64 hits) {
    m_hits = hits;
    this->hits().setText(hits < 0 ? tr("Searching…") : tr("%1 rows").arg(QLocale().toString(hits)));
}

void LongTableBar::retranslate() {
    search().setAccessibleName(tr("Find rows"));
    m_list->setAccessibleName(tr("List"));
    m_where->setAccessibleName(tr("Where to search"));
    m_ministry->setAccessibleName(tr("Ministry"));
    m_choice->setAccessibleName(tr("Kind of rows"));
    m_year->setAccessibleName(tr("Budget year"));
    m_minimum->setAccessibleName(tr("Least amount"));
    for (int at = 0; at < m_list->count(); ++at) {
        m_list->setItemText(at, models::rsTableTitle(m_lists[static_cast<std::size_t>(at)].table));
    }
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Write these rows to a CSV file, in yen, with the file and row of each"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    fillMinistries();
    fillYears();
    fillMinimum();
    fillOfList();
    setHits(m_hits);
}

}  // namespace shirube::ui
