// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TsvLine.h"

#include <algorithm>

namespace shirube::models {

namespace {

// A quote opens a cell only at its beginning, and doubled inside stands for itself, as spreadsheets copy.
class TsvReader {
public:
    explicit TsvReader(const QString& text) : m_text(text) {}

    std::vector<TsvLine> read() {
        std::vector<TsvLine> lines;
        TsvLine line{1, {}};
        int number = 1;
        while (m_at < m_text.size()) {
            line.cells.append(cell(number));
            const bool isOver = m_at >= m_text.size();
            const auto sign = isOver ? QChar(QLatin1Char('\n')) : m_text[m_at];
            if (sign == QLatin1Char('\n') || sign == QLatin1Char('\r')) {
                lines.push_back(line);
                m_at += sign == QLatin1Char('\r') && m_text.mid(m_at, 2) == QLatin1String("\r\n") ? 2 : 1;
                line = {++number, {}};
            } else {
                ++m_at;  // the tab
                if (m_at == m_text.size()) {
                    line.cells.append(QString());
                }
            }
        }
        lines.push_back(line);
        while (!lines.empty() && lines.back().isBlank()) {
            lines.pop_back();
        }
        return lines;
    }

private:
    QString cell(int& number) {
        if (m_text[m_at] == QLatin1Char('"') && m_text.indexOf(QLatin1Char('"'), m_at + 1) > 0) {
            return quotedCell(number);
        }
        const auto begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('\t') && m_text[m_at] != QLatin1Char('\n') &&
               m_text[m_at] != QLatin1Char('\r')) {
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin).trimmed();
    }

    QString quotedCell(int& number) {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == QLatin1Char('"')) {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != QLatin1Char('"')) {
                    ++m_at;
                    break;
                }
                ++m_at;
            }
            number += m_text[m_at] == QLatin1Char('\n') ? 1 : 0;
            cell += m_text[m_at];
        }
        // What stands between the closing quote and the next cell belongs to it.
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('\t') && m_text[m_at] != QLatin1Char('\n') &&
               m_text[m_at] != QLatin1Char('\r')) {
            cell += m_text[m_at++];
        }
        return cell.simplified();
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

}  // namespace

bool TsvLine::isBlank() const {
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

std::vector<TsvLine> readTsv(const QString& text) {
    return TsvReader(text).read();
}

}  // namespace shirube::models
