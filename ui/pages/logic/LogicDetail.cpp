// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicDetail.h"

#include <QStringList>
#include <QUrl>

#include "models/LogicText.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"

namespace shirube::ui {

using models::LogicText;
using models::textOf;
using models::toQString;

namespace {

const auto kIndicatorScheme = QStringLiteral("indicator");

QString indicatorLink(const domain::Indicator& indicator) {
    return QStringLiteral("<a href='%1:%2'>%3</a>")
        .arg(kIndicatorScheme, QString::fromLatin1(QByteArray::fromStdString(indicator.id.value()).toHex()),
             toQString(indicator.name).toHtmlEscaped());
}

}  // namespace

LogicDetail::LogicDetail(const QPalette& palette, const analysis::FactBook& facts, const models::CheckIndex& checks,
                         const analysis::ProgrammeOutcome& outcome)
    : m_rich(palette), m_outcome(outcome), m_texts(m_rich, facts, checks) {}

std::optional<domain::IndicatorId> LogicDetail::indicatorOf(const QUrl& link) {
    if (link.scheme() != kIndicatorScheme) {
        return std::nullopt;
    }
    return domain::IndicatorId(QByteArray::fromHex(link.path().toLatin1()).toStdString());
}

QString LogicDetail::status(const std::optional<analysis::IndicatorStatus>& status) const {
    return m_rich.toned(models::statusTone(status), status ? models::statusText(status) : tr("No verdict"));
}

QString LogicDetail::citation(const domain::Citation& citation) const {
    const auto heading = m_rich.section(tr("Sources"));
    return heading + (citation.source.isEmpty() ? m_rich.hint(tr("Entered by a person, without a document."))
                                                : m_texts.citation(citation));
}

QString LogicDetail::labels(const std::vector<domain::LogicNodeId>& nodes) const {
    QStringList names;
    for (const auto& node : nodes) {
        names << LogicText::nodeLabel(m_outcome.model(), node);
    }
    return names.isEmpty() ? tr("The document does not say") : names.join(QStringLiteral("、"));
}

QString LogicDetail::indicators(std::uint32_t node) const {
    const auto& source = m_outcome.model().nodes()[node];
    if (source.indicators.empty()) {
        return m_rich.hint(tr("Nothing measures this node."));
    }
    QString html;
    for (std::size_t i = 0; i < source.indicators.size(); ++i) {
        const auto& outcome = m_outcome.indicators()[m_outcome.nodes()[node].indicators[i]];
        const auto attainment = outcome.result.attainment();
        QStringList below{status(outcome.result.status())};
        if (attainment) {
            below << tr("attainment %1").arg(LogicText::share(*attainment)).toHtmlEscaped();
        }
        below << tr("weight %1").arg(toQString(source.indicators[i].weight.text())).toHtmlEscaped();
        if (!outcome.isAveraged()) {
            below << m_rich.quiet(tr("in words: shown, not averaged").toHtmlEscaped());
        }
        html += QStringLiteral("<p style='margin:0 0 6px 0'>%1<br>%2</p>")
                    .arg(indicatorLink(*outcome.series.indicator), below.join(QStringLiteral("　")));
    }
    return html;
}

QString LogicDetail::node(std::uint32_t node) const {
    const auto& source = m_outcome.model().nodes()[node];
    const auto& rollup = m_outcome.rollup().nodes()[node];
    auto html = m_rich.heading(toQString(source.label), textOf(domain::label(source.stage)));
    if (!source.indicators.empty()) {
        html += QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b></p>").arg(status(m_outcome.nodes()[node].status));
    }
    html += RichText::table(
        m_rich.row(tr("Attainment"), rollup.attainment ? LogicText::share(*rollup.attainment) : QString()) +
        m_rich.row(tr("Measured"), rollup.coverage.total > 0
                                       ? tr("%1 indicators", "n of m").arg(LogicText::coverage(rollup.coverage))
                                       : QString()) +
        m_rich.row(tr("Support"), rollup.support ? tr("%1 (%2 of the nodes before it deliver)")
                                                       .arg(LogicText::share(*rollup.support),
                                                            LogicText::coverage(rollup.supportCoverage))
                                                 : tr("Nothing before it delivers")) +
        m_rich.row(tr("Control"), source.isControlled ? tr("Under direct control") : QString()) +
        m_rich.row(tr("Weight"), toQString(source.weight.text())));
    if (!source.description.empty()) {
        html += m_rich.section(tr("What belongs to it")) + RichText::paragraph(toQString(source.description));
    }
    html += m_rich.section(tr("Indicators: %1").arg(source.indicators.size())) + indicators(node);
    if (!source.figures.empty()) {
        html += m_rich.section(tr("Figures"));
        for (const auto& figure : source.figures) {
            html += m_texts.fact(figure);
        }
    }
    return html + citation(source.citation) + m_texts.note(source.note);
}

QString LogicDetail::edge(std::uint32_t edge) const {
    const auto& source = m_outcome.model().edges()[edge];
    const auto& ends = m_outcome.model().graph().edges()[edge];
    const auto& delivered = m_outcome.rollup().nodes()[ends.from].delivered();
    const auto& model = m_outcome.model();
    auto html = m_rich.heading(
        tr("%1 → %2").arg(toQString(model.nodes()[ends.from].label), toQString(model.nodes()[ends.to].label)),
        textOf(domain::label(source.basis)));
    html += RichText::table(
        m_rich.row(tr("Carries"), delivered ? LogicText::share(*delivered) : tr("Nothing is measured before it")) +
        m_rich.row(tr("Weight"), toQString(source.weight.text())));
    html += m_rich.section(tr("Why the one brings about the other"));
    html +=
        source.reason.empty() ? m_rich.hint(tr("No reason is given.")) : RichText::paragraph(toQString(source.reason));
    return html + citation(source.citation) + m_texts.note(source.note);
}

QString LogicDetail::factor(std::size_t index) const {
    const auto& factor = m_outcome.model().content().externalFactors[index];
    return m_rich.heading(toQString(factor.label), tr("External factor: the programme does not steer it")) +
           RichText::table(m_rich.row(tr("Bears on"), labels(factor.affects))) + citation(factor.citation) +
           m_texts.note(factor.note);
}

QString LogicDetail::step(std::size_t index) const {
    const auto& step = m_outcome.model().content().monitoring[index];
    QStringList bodies;
    for (const auto& body : step.bodies) {
        bodies << toQString(body);
    }
    return m_rich.heading(toQString(step.label), tr("Monitoring and review")) +
           RichText::table(m_rich.row(tr("By"), bodies.join(QStringLiteral("、"))) +
                           m_rich.row(tr("Looks at"), labels(step.watches)) +
                           m_rich.row(tr("May change"), step.adjusts.empty() ? QString() : labels(step.adjusts))) +
           citation(step.citation) + m_texts.note(step.note);
}

QString LogicDetail::programme() const {
    const auto& model = m_outcome.model();
    const auto& content = model.content();
    const auto summary = m_outcome.summary();
    auto html = m_rich.heading(
        toQString(content.title),
        tr("%1, as of %2", "a version, a day").arg(LogicText::version(content), toQString(m_outcome.asOf().text())));
    html += RichText::table(
        m_rich.row(tr("Attainment"), summary.attainment ? LogicText::share(*summary.attainment) : tr("Not measured")) +
        m_rich.row(tr("Measured"), tr("%1 nodes", "n of m").arg(LogicText::coverage(summary.coverage))) +
        m_rich.row(tr("Verdict"),
                   summary.hasVerdict ? QString() : tr("Too little is measured for a verdict on the programme")) +
        m_rich.row(tr("Nodes and edges"), tr("%1 and %2").arg(model.nodes().size()).arg(model.edges().size())));
    html += m_rich.section(tr("By stage"));
    QString rows;
    for (const auto stage : domain::kLogicStages) {
        const auto part = m_outcome.summary(stage);
        if (part.coverage.total > 0) {
            rows += m_rich.row(textOf(domain::label(stage)),
                               tr("%1, %2 measured", "attainment, n of m")
                                   .arg(part.attainment ? LogicText::share(*part.attainment) : QStringLiteral("—"),
                                        LogicText::coverage(part.coverage)));
        }
    }
    html += rows.isEmpty() ? m_rich.hint(tr("No node has an indicator that counts.")) : RichText::table(rows);
    return html + citation(content.citation) + m_texts.note(content.note);
}

analysis::Derivation LogicDetail::derivation(std::uint32_t node) const {
    auto derivation = m_outcome.deriveNode(node);
    derivation.children.push_back(m_outcome.deriveSupport(node));
    return derivation;
}

analysis::Derivation LogicDetail::programmeDerivation() const {
    return analysis::derive(m_outcome.summary(), base::Message::verbatim(m_outcome.model().content().title));
}

}  // namespace shirube::ui
