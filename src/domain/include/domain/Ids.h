// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

namespace shirube::domain {

using ProgrammeId = base::StrongId<struct ProgrammeTag>;    ///< 事業, e.g. post5g
using BudgetLineId = base::StrongId<struct BudgetLineTag>;  ///< 予算額, e.g. post5g@R7当初
using EnvelopeId = base::StrongId<struct EnvelopeTag>;      ///< the total that 内数 lines share
using SourceId = base::StrongId<struct SourceTag>;          ///< 出典
using StatementId = base::StrongId<struct StatementTag>;    ///< one figure as one place prints it

}  // namespace shirube::domain
