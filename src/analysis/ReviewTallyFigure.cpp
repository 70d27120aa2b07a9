// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ReviewTallyFigure.h"

#include <algorithm>
#include <array>

#include "FigureGrounds.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::TallyMethod;

constexpr std::array kShownReasons{TallyExclusion::Reason::Conflict, TallyExclusion::Reason::NotSubmitted,
                                   TallyExclusion::Reason::MissingItems};

class TallyBuilder {
public:
    TallyBuilder(const RoundTally& tally, const ReviewTallyHead& head, const ReviewTallyOptions& options,
                 const base::Translator& translate)
        : m_tally(tally),
          m_scheme(tally.scheme),
          m_head(head),
          m_options(options),
          m_translate(translate),
          m_byItem(options.byItem || tally.scheme.method == TallyMethod::PerItem),
          m_maximaDiffer(m_byItem && maximaDiffer()) {}

    FigureSpec build() {
        for (const auto& subject : m_tally.subjects) {
            if (m_byItem) {
                addItems(subject);
            } else {
                addSubject(subject);
            }
        }
        setAxis();
        addThresholds();
        setTexts();
        addHead(m_spec, {"review-tally", m_options.title, text(message()), subtitle(), m_options.language, m_head.asOf},
                {}, {}, m_translate);
        m_spec.sources = m_head.sources;
        m_spec.content = std::move(m_content);
        addGrounds();
        addNotes();
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }
    [[nodiscard]] std::string shown(const Fraction& score) const { return scoreText(score, m_scheme); }

    [[nodiscard]] Fraction maximumOf(const domain::SchemeCriterion& criterion) const {
        return Fraction(m_scheme.maximumOf(criterion));
    }

    [[nodiscard]] bool maximaDiffer() const {
        const auto& criteria = m_scheme.criteria;
        return std::any_of(criteria.begin(), criteria.end(),
                           [&](const auto& criterion) { return maximumOf(criterion) != maximumOf(criteria.front()); });
    }

    [[nodiscard]] TallyBox boxOf(const std::optional<Spread>& spread) const {
        TallyBox box;
        if (!spread) {
            box.isEmpty = true;
            box.text = text(Message(SHIRUBE_TEXT("No marks that count")));
            return box;
        }
        box.lowest = spread->lowest;
        box.lowerQuartile = spread->lowerQuartile;
        box.median = spread->median;
        box.upperQuartile = spread->upperQuartile;
        box.highest = spread->highest;
        box.mean = spread->mean;
        box.marks = spread->numbers;
        box.text = text(Message(SHIRUBE_TEXT("{0} (n = {1})"), {shown(spread->mean), std::to_string(spread->n)}));
        return box;
    }

    void addSubject(const SubjectTally& subject) {
        auto box = boxOf(subject.result);
        box.id = subject.subject.value();
        box.label = subject.title;
        box.isBorderline = subject.isBorderline;
        if (subject.outcome) {
            box.outcomeText = text(domain::label(*subject.outcome));
        }
        m_content.boxes.push_back(std::move(box));
    }

    void addItems(const SubjectTally& subject) {
        const bool isOnly = m_tally.subjects.size() == 1;
        for (const auto& item : subject.items) {
            const auto* criterion = m_scheme.criterion(item.criterion);
            if (criterion == nullptr) {
                continue;
            }
            auto box = boxOf(item.spread);
            box.id = subject.subject.value() + "#" + item.criterion;
            box.label = criterion->name;
            box.group = isOnly ? criterion->group : subject.title;
            if (m_maximaDiffer) {
                box.maximum = maximumOf(*criterion);
            }
            if (item.isBelowFloor && criterion->floor) {
                box.outcomeText =
                    text(Message(SHIRUBE_TEXT("Below the floor of {0}"), {shown(Fraction(*criterion->floor))}));
            }
            m_content.boxes.push_back(std::move(box));
        }
    }

    void setAxis() {
        const auto& scale = m_scheme.scale;
        Fraction lowest(scale.lowest);
        if (scale.kind == domain::ScoreScale::Kind::Grades) {
            lowest = Fraction();
            for (const auto& grade : scale.grades) {
                lowest = std::min(lowest, Fraction(grade.points));
            }
        }
        m_content.from = lowest;
        if (m_byItem) {
            for (const auto& criterion : m_scheme.criteria) {
                m_content.to = std::max(m_content.to, maximumOf(criterion));
            }
        } else {
            m_content.to = Fraction(m_scheme.maximum());
            if (m_scheme.method == TallyMethod::SumOfItems) {
                m_content.from = lowest * Fraction(static_cast<std::int64_t>(m_scheme.criteria.size()));
            }
        }
        for (const auto& box : m_content.boxes) {
            if (!box.isEmpty) {
                m_content.from = std::min(m_content.from, box.lowest);
                m_content.to = std::max(m_content.to, box.highest);
            }
        }
        if (m_content.to <= m_content.from) {
            m_content.to = m_content.from + Fraction(1);
        }
    }

    [[nodiscard]] std::string stepText(const domain::RuleStep& step) const {
        return text(Message::nested(SHIRUBE_TEXT("{0} or more: {1}"),
                                    {Message::verbatim(shown(Fraction(step.atLeast))), domain::label(step.outcome)}));
    }

    void addThresholds() {
        if (m_byItem) {
            return;
        }
        for (const auto& step : m_scheme.rule) {
            m_content.thresholds.push_back({Fraction(step.atLeast), stepText(step)});
        }
        if (m_scheme.totalFloor) {
            const Fraction floor(*m_scheme.totalFloor);
            m_content.thresholds.push_back({floor, text(Message(SHIRUBE_TEXT("Floor: {0}"), {shown(floor)}))});
        }
    }

    void setTexts() {
        const auto has = [this](auto predicate) {
            return std::any_of(m_content.boxes.begin(), m_content.boxes.end(), predicate);
        };
        auto& c = m_content;
        c.subjectHeading =
            text(m_byItem ? Message(SHIRUBE_TEXT("Review item")) : Message(SHIRUBE_TEXT("Subject of the review")));
        c.groupHeading = text(m_byItem && m_tally.subjects.size() > 1 ? Message(SHIRUBE_TEXT("Subject of the review"))
                                                                      : Message(SHIRUBE_TEXT("Group")));
        c.axisHeading = text(m_scheme.scale.kind == domain::ScoreScale::Kind::Grades
                                 ? Message(SHIRUBE_TEXT("Marks (what grades count)"))
                                 : Message(SHIRUBE_TEXT("Marks (points)")));
        c.meanHeading = text(Message(SHIRUBE_TEXT("Mean")));
        c.medianHeading = text(Message(SHIRUBE_TEXT("Median")));
        c.lowestHeading = text(Message(SHIRUBE_TEXT("Lowest")));
        c.lowerQuartileHeading = text(Message(SHIRUBE_TEXT("Lower quartile")));
        c.upperQuartileHeading = text(Message(SHIRUBE_TEXT("Upper quartile")));
        c.highestHeading = text(Message(SHIRUBE_TEXT("Highest")));
        c.countHeading = text(Message(SHIRUBE_TEXT("n")));
        c.marksHeading = text(Message(SHIRUBE_TEXT("Marks, ascending")));
        c.textHeading = c.meanHeading;
        if (has([](const auto& box) { return !box.outcomeText.empty(); })) {
            c.outcomeHeading =
                text(m_byItem ? Message(SHIRUBE_TEXT("Remark")) : Message(SHIRUBE_TEXT("What the rule says")));
        }
        c.boxLegend = text(
            Message(SHIRUBE_TEXT("Box from the lower to the upper quartile, lines to the lowest and the highest")));
        c.medianLegend = c.medianHeading;
        c.meanLegend = c.meanHeading;
        c.markLegend = text(Message(SHIRUBE_TEXT("A reviewer's mark")));
        if (has([](const auto& box) { return box.isBorderline; })) {
            c.borderlineLegend =
                text(Message(SHIRUBE_TEXT("Borderline: without one of the reviewers the rule says something else")));
        }
        if (m_maximaDiffer) {
            c.maximumHeading = text(Message(SHIRUBE_TEXT("Maximum")));
            c.maximumLegend = text(Message(SHIRUBE_TEXT("The most that can be given")));
        }
    }

    // As a share of the item's maximum where items differ in it.
    [[nodiscard]] static Fraction standing(const TallyBox& box) {
        return box.maximum && box.maximum->sign() > 0 ? box.mean / *box.maximum : box.mean;
    }

    [[nodiscard]] std::vector<const TallyBox*> counted() const {
        std::vector<const TallyBox*> boxes;
        for (const auto& box : m_content.boxes) {
            if (!box.isEmpty) {
                boxes.push_back(&box);
            }
        }
        std::stable_sort(boxes.begin(), boxes.end(),
                         [](const auto* a, const auto* b) { return standing(*a) < standing(*b); });
        return boxes;
    }

    // Those that stand as `box` does: its name, and how many more.
    [[nodiscard]] static Message sharers(const std::vector<const TallyBox*>& boxes, const TallyBox& box) {
        const auto isEqual = [&](const auto* other) { return standing(*other) == standing(box); };
        const auto first = std::find_if(boxes.begin(), boxes.end(), isEqual);
        const auto count = std::count_if(boxes.begin(), boxes.end(), isEqual);
        return count == 1 ? Message::verbatim((*first)->label)
                          : Message(SHIRUBE_TEXT("{0} and {1} more"), {(*first)->label, std::to_string(count - 1)});
    }

    [[nodiscard]] Message meanOf(const TallyBox& box) const {
        return box.maximum ? Message(SHIRUBE_TEXT("{0} of {1}"), {shown(box.mean), shown(*box.maximum)})
                           : Message::verbatim(shown(box.mean));
    }

    [[nodiscard]] Message rangeMessage(const std::vector<const TallyBox*>& boxes) const {
        const auto& lowest = *boxes.front();
        const auto& highest = *boxes.back();
        if (boxes.size() == 1) {
            return Message::nested(SHIRUBE_TEXT("{0}: mean {1}, from {2} to {3}"),
                                   {Message::verbatim(lowest.label), meanOf(lowest),
                                    Message::verbatim(shown(lowest.lowest)), Message::verbatim(shown(lowest.highest))});
        }
        if (standing(lowest) == standing(highest)) {
            return Message::nested(SHIRUBE_TEXT("All {0} means are {1}"),
                                   {Message::verbatim(std::to_string(boxes.size())), meanOf(lowest)});
        }
        return Message::nested(SHIRUBE_TEXT("Means from {0} ({1}) to {2} ({3})"),
                               {meanOf(lowest), sharers(boxes, lowest), meanOf(highest), sharers(boxes, highest)});
    }

    [[nodiscard]] Message message() const {
        const auto boxes = counted();
        if (boxes.empty()) {
            return Message(SHIRUBE_TEXT("{0}: no marks that count"), {m_head.name});
        }
        if (m_byItem || m_scheme.rule.empty()) {
            return rangeMessage(boxes);
        }
        const auto borderline =
            std::count_if(boxes.begin(), boxes.end(), [](const auto* box) { return box->isBorderline; });
        if (boxes.size() == 1 && m_content.boxes.size() == 1) {
            const auto& only = *boxes.front();
            const std::vector parts{only.label, shown(only.mean), only.outcomeText};
            return borderline > 0
                       ? Message(SHIRUBE_TEXT("{0}: mean {1}, the rule says “{2}”; a borderline case"), parts)
                       : Message(SHIRUBE_TEXT("{0}: mean {1}, the rule says “{2}”"), parts);
        }
        const auto best = text(domain::label(m_scheme.rule.front().outcome));
        const auto reached =
            std::count_if(boxes.begin(), boxes.end(), [&](const auto* box) { return box->outcomeText == best; });
        return Message(
            SHIRUBE_TEXT("Of {0} under review the rule says “{1}” for {2}; {3} borderline"),
            {std::to_string(m_content.boxes.size()), best, std::to_string(reached), std::to_string(borderline)});
    }

    [[nodiscard]] std::string subtitle() const {
        return text(m_byItem ? Message(SHIRUBE_TEXT("Tally of marks by item: {0}"), {m_head.name})
                             : Message(SHIRUBE_TEXT("Tally of marks: {0}"), {m_head.name}));
    }

    void addGrounds() {
        for (const auto& box : m_spec.tally().boxes) {
            const auto hash = box.id.rfind('#');
            const auto item = m_byItem && hash != std::string::npos ? box.id.substr(hash + 1) : std::string();
            for (auto ground : m_head.grounds) {
                if (ground.row.empty() || ground.row == item) {
                    ground.row = box.id;
                    m_spec.grounds.push_back(std::move(ground));
                }
            }
            if (m_head.grounds.empty() && !box.isEmpty) {
                FigureGround ground;
                ground.row = box.id;
                ground.label = box.label;
                ground.printed = box.text;
                ground.sourceText = m_head.sources.empty() ? m_head.name : m_head.sources.front();
                ground.remark = text(Message(SHIRUBE_TEXT("tally of the marks")));
                m_spec.grounds.push_back(std::move(ground));
            }
        }
    }

    [[nodiscard]] static std::string joined(const std::vector<std::string>& parts) {
        std::string out;
        for (const auto& part : parts) {
            out += (out.empty() ? "" : "; ") + part;
        }
        return out;
    }

    void noteExclusions() {
        for (const auto& subject : m_tally.subjects) {
            std::vector<std::string> parts;
            for (const auto reason : kShownReasons) {
                const auto count = std::count_if(subject.excluded.begin(), subject.excluded.end(),
                                                 [&](const auto& one) { return one.reason == reason; });
                if (count > 0) {
                    parts.push_back(text(Message::nested(SHIRUBE_TEXT("{0}: {1}"),
                                                         {label(reason), Message::verbatim(std::to_string(count))})));
                }
            }
            if (!parts.empty()) {
                m_spec.notes.push_back(text(
                    Message(SHIRUBE_TEXT("Reviewers out of the count of {0}: {1}"), {subject.title, joined(parts)})));
            }
        }
    }

    void addNotes() {
        const auto note = [this](const Message& message) { m_spec.notes.push_back(text(message)); };
        if (!m_scheme.scale.name.empty()) {
            note(Message(SHIRUBE_TEXT("Scale: {0}"), {m_scheme.scale.name}));
        }
        if (!m_byItem && !m_scheme.rule.empty()) {
            std::vector<std::string> steps;
            for (const auto& step : m_scheme.rule) {
                steps.push_back(stepText(step));
            }
            if (m_scheme.otherwise) {
                steps.push_back(
                    text(Message::nested(SHIRUBE_TEXT("below that: {0}"), {domain::label(*m_scheme.otherwise)})));
            }
            note(Message(SHIRUBE_TEXT("The rule goes by the exact mean: {0}."), {joined(steps)}));
        }
        note(Message(SHIRUBE_TEXT("Quartiles are the medians of the lower and of the upper half of the marks.")));
        noteExclusions();
        m_spec.notes.insert(m_spec.notes.end(), m_head.notes.begin(), m_head.notes.end());
    }

    [[nodiscard]] std::string alternativeText() const {
        std::vector<std::string> parts;
        for (const auto& box : m_spec.tally().boxes) {
            auto part =
                box.isEmpty
                    ? text(Message(SHIRUBE_TEXT("{0}: {1}"), {box.label, box.text}))
                    : text(Message(SHIRUBE_TEXT("{0}: mean {1}, median {2}, from {3} to {4}"),
                                   {box.label, box.text, shown(box.median), shown(box.lowest), shown(box.highest)}));
            if (!box.outcomeText.empty()) {
                part = text(box.isBorderline ? Message(SHIRUBE_TEXT("{0} — {1} (borderline)"), {part, box.outcomeText})
                                             : Message(SHIRUBE_TEXT("{0} — {1}"), {part, box.outcomeText}));
            }
            parts.push_back(std::move(part));
        }
        return text(Message(SHIRUBE_TEXT("Box plot of {0}: {1}."), {m_head.name, joined(parts)}));
    }

    const RoundTally& m_tally;
    const domain::ReviewScheme& m_scheme;
    const ReviewTallyHead& m_head;
    const ReviewTallyOptions& m_options;
    const base::Translator& m_translate;
    bool m_byItem;
    bool m_maximaDiffer;
    FigureSpec m_spec;
    TallyContent m_content;
};

}  // namespace

ReviewTallyHead reviewTallyHead(const FactBook& facts, const domain::ReviewSheet& sheet,
                                const base::Translator& translate) {
    ReviewTallyHead head;
    head.name = sheet.name;
    head.asOf = sheet.date;
    for (const auto& source : facts.sources()) {
        if (source.id == sheet.citation.source) {
            head.sources.push_back(sourceText(source, translate));
        }
    }
    if (!sheet.note.empty()) {
        head.notes.push_back(sheet.note);
    }
    FigureSpec grounds;
    addGround(grounds, facts.sources(), sheet.citation, sheet.name, {}, translate);
    for (const auto& criterion : sheet.criteria) {
        const auto* mean =
            facts.adopted({domain::SubjectKind::Review, sheet.id.value(), domain::Measure::Mean, {}, criterion.id});
        if (mean != nullptr) {
            addGround(grounds, facts, *mean, {criterion.id, "mean"}, translate,
                      Message(SHIRUBE_TEXT("the printed mean; that of the figure is computed from the marks")));
        }
    }
    head.grounds = std::move(grounds.grounds);
    return head;
}

FigureSpec reviewTallyFigure(const RoundTally& tally, const ReviewTallyHead& head, const ReviewTallyOptions& options,
                             const base::Translator& translate) {
    return TallyBuilder(tally, head, options, translate).build();
}

}  // namespace shirube::analysis
