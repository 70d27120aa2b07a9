// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PaymentGraph.h"

namespace shirube::analysis {

PaymentGraph paymentGraph(const PaymentRows&) {
    return {};
}
FigureSpec paymentFigure(const PaymentGraph&, const std::string&, std::size_t, const base::Translator&) {
    return {};
}

}  // namespace shirube::analysis
