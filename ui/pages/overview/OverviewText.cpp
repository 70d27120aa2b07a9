// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/OverviewText.h"

#include <QStringList>

#include "models/AmountText.h"
#include "models/AttentionModel.h"
#include "models/IndicatorText.h"
#include "models/QtTranslator.h"
#include "models/StandingModel.h"
#include "models/StatusMark.h"
#include "widgets/DetailLink.h"

namespace shirube::ui {

using analysis::Overview;
using analysis::PartsRollup;
using analysis::ProgrammeStanding;
using models::IndicatorText;
using models::StandingModel;
using models::textOf;
using models::toQString;

namespace {

constexpr int kNearReviews = 3;  // named in the header

void add(analysis::StatusTally& sum, const analysis::StatusTally& tally) {
    for (std::size_t at = 0; at < sum.counts.size(); ++at) {
        sum.counts[at] += tally.counts[at];
    }
    sum.unjudged += tally.unjudged;
}

QString measured(const analysis::Coverage& coverage) {
    return OverviewText::tr("%1 of %2").arg(QString::number(coverage.measured), QString::number(coverage.total));
}

QString percentOr(const std::optional<analysis::Fraction>& share) {
    return share ? IndicatorText::percent(*share) : OverviewText::tr("not measured");
}

}  // namespace

QString OverviewText::days(const Overview& overview) const {
    return tr("As of %1").arg(QStringLiteral("<b>%1</b>").arg(toQString(overview.asOf.text()))) + QStringLiteral("　") +
           m_rich.quiet(tr("compared with %1").arg(toQString(overview.before.text())));
}

QString OverviewText::counts(const Overview& overview) const {
    analysis::StatusTally now;
    analysis::StatusTally before;
    for (const auto& standing : overview.programmes) {
        add(now, standing.now);
        add(before, standing.before);
    }
    QStringList parts;
    for (const auto status : StandingModel::kTallyOrder) {
        if (now.of(status) == 0 && before.of(status) == 0) {
            continue;
        }
        auto text = QStringLiteral("%1 <b>%2</b>").arg(models::statusText(status)).arg(now.of(status));
        if (models::statusTone(status) == models::Tone::Alert && now.of(status) > 0) {
            text = QStringLiteral("%1 <b>%2</b>").arg(m_rich.alert(models::statusText(status))).arg(now.of(status));
        }
        if (now.of(status) != before.of(status)) {
            text += m_rich.quiet(tr(" (before: %1)").arg(before.of(status)));
        }
        parts.append(text);
    }
    return tr("%1 programmes and frames, %2 indicators")
               .arg(QString::number(overview.programmes.size()), QString::number(now.total())) +
           QStringLiteral("　") + parts.join(QStringLiteral("　"));
}

QString OverviewText::titleOf(const PartsRollup& rollup) {
    return rollup.weights == analysis::RollupWeights::Money ? tr("All programmes by their money")
                                                            : tr("All programmes, each counting the same");
}

QString OverviewText::attainmentOf(const PartsRollup& rollup) const {
    auto text = percentOr(rollup.attainment);
    if (rollup.attainment && !rollup.hasVerdict) {
        text = tr("%1, too little measured for a verdict").arg(text);
    }
    return text;
}

QString OverviewText::rollups(const Overview& overview) const {
    const auto one = [&](const PartsRollup& rollup, const char* id) {
        auto basis = tr("%1 programmes measured").arg(measured(rollup.coverage));
        if (rollup.weights == analysis::RollupWeights::Money && rollup.weightShare) {
            basis = tr("%1, %2 of the money").arg(basis, IndicatorText::percent(*rollup.weightShare));
        }
        return QStringLiteral("%1: <b>%2</b> %3")
            .arg(DetailLink{DetailLink::Kind::Derivation, id}.html(titleOf(rollup)),
                 attainmentOf(rollup).toHtmlEscaped(), m_rich.quiet(tr("(%1)").arg(basis).toHtmlEscaped()));
    };
    return one(overview.byMoney, kByMoney) + QStringLiteral("<br>") + one(overview.equally, kEqually);
}

QString OverviewText::rollup(const PartsRollup& rollup) const {
    return m_rich.result(titleOf(rollup), percentOr(rollup.attainment)) +
           RichText::table(
               m_rich.row(tr("Weights"), textOf(analysis::label(rollup.weights))) +
               m_rich.row(tr("Measured"), measured(rollup.coverage)) +
               m_rich.row(tr("Of the money"),
                          rollup.weightShare ? IndicatorText::percent(*rollup.weightShare) : QString()) +
               m_rich.row(tr("Verdict"), rollup.hasVerdict ? tr("given") : tr("none: too few are measured")));
}

QString OverviewText::reviews(const std::vector<analysis::ScheduleEntry>& schedule) const {
    using State = analysis::ScheduleEntry::State;
    QStringList near;
    int more = 0;
    for (const auto& entry : schedule) {
        const bool isLate = entry.state == State::Overdue;
        const bool isNear = isLate || entry.state == State::DueSoon || entry.state == State::ToReveal ||
                            entry.state == State::ToDecide || entry.state == State::ToPublish;
        if (!isNear || entry.round.isEmpty()) {
            continue;
        }
        if (near.size() == kNearReviews) {
            ++more;
            continue;
        }
        const auto state = models::textOf(analysis::label(entry.state));
        const auto day = entry.day ? models::toQString(entry.day->text()) : QString();
        const auto words = day.isEmpty() ? state : tr("%1, %2", "the state of a review, a day").arg(state, day);
        const auto link = DetailLink{DetailLink::Kind::Round, entry.round.value()}.html(models::toQString(entry.name));
        near << tr("%1 (%2)", "a review, its state")
                    .arg(link, isLate ? m_rich.alert(QStringLiteral("！ ") + words) : words.toHtmlEscaped());
    }
    if (near.isEmpty()) {
        return {};
    }
    auto text = tr("Reviews: %1").arg(near.join(QStringLiteral("　")));
    return more > 0 ? tr("%1　and %2 more").arg(text).arg(more) : text;
}

QString OverviewText::standing(const ProgrammeStanding& standing) const {
    auto html = m_rich.heading(toQString(standing.name),
                               standing.hasLogicModel ? tr("By its logic model") : tr("The mean of its indicators"));
    const auto change = StandingModel::changeText(standing.attainmentBefore, standing.attainment);
    html += m_rich.section(tr("Attainment"));
    html += RichText::table(m_rich.row(tr("Now"), percentOr(standing.attainment)) +
                            m_rich.row(tr("Before"), percentOr(standing.attainmentBefore)) +
                            m_rich.row(tr("Change"), change) +
                            m_rich.row(tr("Verdict"), standing.hasVerdict ? models::statusText(standing.status)
                                                                          : tr("none: too few are measured")));
    html += m_rich.section(tr("Indicators that are measured"));
    html += RichText::table(m_rich.row(tr("Now"), measured(standing.coverage)) +
                            m_rich.row(tr("Before"), measured(standing.coverageBefore)));
    html += m_rich.section(tr("Indicators by status"));
    QString rows;
    for (const auto status : StandingModel::kTallyOrder) {
        const auto now = standing.now.of(status);
        const auto before = standing.before.of(status);
        if (now > 0 || before > 0) {
            rows += m_rich.row(models::statusText(status),
                               now == before ? QString::number(now) : tr("%1 (before: %2)").arg(now).arg(before));
        }
    }
    if (standing.now.unjudged > 0) {
        rows += m_rich.row(tr("Not judged"), QString::number(standing.now.unjudged));
    }
    html += RichText::table(rows);
    if (standing.money) {
        html += m_rich.section(tr("Budget"));
        html += RichText::table(m_rich.row(tr("Confirmed, in the newest cycle with some"),
                                           models::AmountText::moneyWithUnit(*standing.money, m_unit)));
    }
    return html;
}

QString OverviewText::attention(const analysis::Attention& attention) const {
    auto html = m_rich.heading(QStringLiteral("%1 %2").arg(models::AttentionModel::mark(attention.kind),
                                                           textOf(analysis::label(attention.kind))),
                               toQString(attention.programme));
    html += RichText::paragraph(textOf(attention.text));
    if (attention.money) {
        html += RichText::table(
            m_rich.row(tr("Money at stake"), models::AmountText::moneyWithUnit(*attention.money, m_unit)));
    }
    return html + m_rich.hint(!attention.check.isEmpty()
                                  ? tr("Enter opens the check with everything that states the figure.")
                                  : tr("Enter opens the page where it stands with its sources."));
}

}  // namespace shirube::ui
