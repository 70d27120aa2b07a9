// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextTable.h"

#include <sstream>

#include "support/Catch.h"

using shirube::cli::TextTable;

TEST_CASE("Japanese and Latin cells line up and no line ends in spaces") {
    TextTable table;
    table.addColumn("Cycle");
    table.addColumn("億円", TextTable::Align::Right);
    table.addColumn("Note");
    table.addRow({"R8当初", "6,738", ""});
    table.addRule();
    table.addRow({"R7", "98", "x"});
    std::ostringstream out;
    table.print(out);
    CHECK(out.str() ==
          "Cycle    億円  Note\n"
          "-------------------\n"
          "R8当初  6,738\n"
          "-------------------\n"
          "R7         98  x\n");
}
