// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/GovernmentFilterBar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <array>
#include <utility>

#include "domain/AmountUnit.h"
#include "models/AmountText.h"
#include "models/GovernmentFacets.h"
#include "models/QtTranslator.h"
#include "style/Theme.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

using models::GovernmentFacets;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kMinistryLetters = 9;
constexpr int kChoiceLetters = 7;
constexpr int kPopupWidth = 420;
constexpr int kPopupRows = 20;
// In 億円.
constexpr std::array<std::int64_t, 5> kMinimums{1, 10, 100, 1000, 10000};
constexpr std::int64_t kHundredMillion = 100'000'000;

void addEntries(QComboBox& combo, const std::vector<GovernmentFacets::Entry>& entries) {
    for (const auto& entry : entries) {
        const auto text = toQString(entry.text);
        combo.addItem(GovernmentFilterBar::tr("%1 (%2)", "what can be chosen and how many programmes have it")
                          .arg(text, QLocale(QLocale::English).toString(static_cast<qulonglong>(entry.programmes))),
                      text);
    }
}

std::vector<std::string> chosen(const QComboBox& combo) {
    const auto text = combo.currentData().toString();
    return text.isEmpty() ? std::vector<std::string>() : std::vector{toUtf8(text)};
}

QString firstOf(const std::vector<std::string>& texts) {
    return texts.empty() ? QString() : toQString(texts.front());
}

}  // namespace

GovernmentFilterBar::GovernmentFilterBar(const char* searchName, QWidget* parent)
    : FilterBar(searchName, parent),
      m_more(new QWidget(this)),
      m_second(new QHBoxLayout(m_more)),
      m_ministry(addToSecondRow(QStringLiteral("Ministry"), kMinistryLetters)),
      m_account(addToSecondRow(QStringLiteral("Account"), kChoiceLetters)),
      m_policy(addToSecondRow(QStringLiteral("Policy"), kChoiceLetters)),
      m_majorExpense(addToSecondRow(QStringLiteral("MajorExpense"), kChoiceLetters)),
      m_category(addToSecondRow(QStringLiteral("Category"), kChoiceLetters)),
      m_minimum(addToSecondRow(QStringLiteral("Minimum"), kChoiceLetters)),
      m_clear(new QToolButton(m_more)) {
    m_second->setContentsMargins(Theme::kGrid, 0, Theme::kGrid, Theme::kGrid);
    m_second->setSpacing(Theme::kGrid);
    m_clear->setObjectName(search().objectName() + QStringLiteral("Clear"));
    m_clear->setAutoRaise(true);
    m_second->addWidget(m_clear);
    row().setStretchFactor(&search(), 1);
    row().addWidget(&hits());
    connect(m_ministry, &QComboBox::currentIndexChanged, this, [this] {
        const auto policy = m_policy->currentData();
        fillPolicies();
        if (m_policy->currentData() != policy) {
            emit choiceChanged();
        }
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setChoice({});
        emit choiceChanged();
    });
    retranslate();
}

QComboBox* GovernmentFilterBar::addToSecondRow(const QString& name, int letters) {
    auto* combo = addChoice("");
    combo->setObjectName(search().objectName() + name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    combo->setMaxVisibleItems(kPopupRows);
    combo->view()->setMinimumWidth(kPopupWidth);
    combo->view()->setTextElideMode(Qt::ElideMiddle);
    row().removeWidget(combo);
    m_second->addWidget(combo, 1);
    return combo;
}

void GovernmentFilterBar::addToEnd(QWidget* widget) {
    row().addWidget(widget);
}

void GovernmentFilterBar::setBook(std::shared_ptr<const analysis::GovernmentBook> book) {
    m_book = std::move(book);
    retranslate();
    if (m_book && m_wanted) {
        setChoice(*std::exchange(m_wanted, std::nullopt));
    }
}

analysis::GovernmentFilter GovernmentFilterBar::choice() const {
    if (m_wanted) {
        return *m_wanted;
    }
    analysis::GovernmentFilter filter;
    filter.text = toUtf8(search().text().trimmed());
    filter.ministries = chosen(*m_ministry);
    filter.accounts = chosen(*m_account);
    filter.policies = chosen(*m_policy);
    filter.majorExpenses = chosen(*m_majorExpense);
    filter.categories = chosen(*m_category);
    if (m_minimum->currentData().isValid()) {
        filter.atLeastYen = m_minimum->currentData().toLongLong();
    }
    return filter;
}

void GovernmentFilterBar::setChoice(const analysis::GovernmentFilter& filter) {
    if (!m_book) {
        m_wanted = filter;
    }
    setSearch(toQString(filter.text));
    choose(*m_ministry, firstOf(filter.ministries));
    // The policies follow the ministry, which told nobody.
    fillPolicies();
    choose(*m_account, firstOf(filter.accounts));
    choose(*m_policy, firstOf(filter.policies));
    choose(*m_majorExpense, firstOf(filter.majorExpenses));
    choose(*m_category, firstOf(filter.categories));
    choose(*m_minimum, filter.atLeastYen ? QVariant(static_cast<qlonglong>(*filter.atLeastYen)) : QVariant());
}

void GovernmentFilterBar::setHits(std::size_t hits, std::size_t all) {
    const auto number = [](std::size_t count) {
        return QLocale(QLocale::English).toString(static_cast<qulonglong>(count));
    };
    const bool isFiltered = !(choice() == analysis::GovernmentFilter{});
    m_clear->setVisible(isFiltered);
    this->hits().setText(isFiltered ? tr("%1 of %2 programmes").arg(number(hits), number(all))
                                    : tr("%1 programmes").arg(number(all)));
}

void GovernmentFilterBar::fillPolicies() {
    const auto ministries = chosen(*m_ministry);
    m_policiesOf = ministries.empty() ? std::string() : ministries.front();
    refill(*m_policy, tr("All policies"), [&] {
        if (m_book) {
            addEntries(*m_policy, models::governmentFacets(*m_book, m_policiesOf).policies);
        }
    });
}

void GovernmentFilterBar::fillMinimum() {
    refill(*m_minimum, tr("Any size"), [&] {
        for (const auto minimum : kMinimums) {
            const domain::Money money(minimum * kHundredMillion);
            m_minimum->addItem(tr("From %1", "an amount with its unit")
                                   .arg(models::AmountText::moneyWithUnit(
                                       money, minimum < 10000 ? domain::AmountUnit::HundredMillionYen
                                                              : domain::AmountUnit::TrillionYen)),
                               static_cast<qlonglong>(money.yen()));
        }
    });
}

void GovernmentFilterBar::retranslate() {
    search().setPlaceholderText(tr("Find a programme or its ID (Ctrl+F)"));
    search().setAccessibleName(tr("Find a programme"));
    m_ministry->setAccessibleName(tr("Ministry"));
    m_account->setAccessibleName(tr("Account"));
    m_policy->setAccessibleName(tr("Policy"));
    m_majorExpense->setAccessibleName(tr("Major expense"));
    m_category->setAccessibleName(tr("Category"));
    m_minimum->setAccessibleName(tr("Smallest current budget"));
    m_minimum->setToolTip(tr("Current budget (歳出予算現額) of the newest year"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show all programmes"));
    const auto facets = m_book ? models::governmentFacets(*m_book) : GovernmentFacets();
    refill(*m_ministry, tr("All ministries"), [&] { addEntries(*m_ministry, facets.ministries); });
    refill(*m_account, tr("All accounts"), [&] { addEntries(*m_account, facets.accounts); });
    refill(*m_majorExpense, tr("All expenses"), [&] { addEntries(*m_majorExpense, facets.majorExpenses); });
    refill(*m_category, tr("All categories"), [&] { addEntries(*m_category, facets.categories); });
    fillPolicies();
    fillMinimum();
}

}  // namespace shirube::ui
