// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/Fraction.h"
#include "analysis/Rollup.h"
#include "domain/LogicModel.h"

namespace shirube::models {

/// The words of logic models that the graph, the lists and the details share.
struct LogicText {
    Q_DECLARE_TR_FUNCTIONS(LogicText)
public:
    /// A share as a percentage with the digits that say something: 80%, 12.5%, △3%.
    [[nodiscard]] static QString share(const analysis::Fraction& share);
    /// 1/2.
    [[nodiscard]] static QString coverage(const analysis::Coverage& coverage);
    /// A version with its date and whether it is a draft: 初版（2026-04-13）.
    [[nodiscard]] static QString version(const domain::LogicModelContent& model);
    /// The label of a node of that model; its id where it is none.
    [[nodiscard]] static QString nodeLabel(const domain::LogicModel& model, const domain::LogicNodeId& node);
};

}  // namespace shirube::models
