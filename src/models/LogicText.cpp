// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogicText.h"

#include "models/QtTranslator.h"

namespace shirube::models {

QString LogicText::share(const analysis::Fraction& share) {
    auto digits = toQString(share.percent(1));
    if (digits.endsWith(QStringLiteral(".0"))) {
        digits.chop(2);
    }
    return digits.replace(QLatin1Char('-'), QStringLiteral("△")) + QLatin1Char('%');
}

QString LogicText::coverage(const analysis::Coverage& coverage) {
    return QStringLiteral("%1/%2").arg(coverage.measured).arg(coverage.total);
}

QString LogicText::version(const domain::LogicModelContent& model) {
    const auto name = toQString(model.version);
    if (model.status == domain::LogicModelStatus::Draft) {
        return tr("%1 (draft)", "a version of a logic model").arg(name);
    }
    return model.date.empty() ? name
                              : tr("%1 (%2)", "a version of a logic model, its date").arg(name, toQString(model.date));
}

QString LogicText::nodeLabel(const domain::LogicModel& model, const domain::LogicNodeId& node) {
    const auto* found = model.node(node);
    return toQString(found && !found->label.empty() ? found->label : node.value());
}

}  // namespace shirube::models
