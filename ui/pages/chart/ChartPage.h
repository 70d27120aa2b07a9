// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Page.h"

class QTabWidget;

namespace shirube::ui {

class ChartTab;
class PackTab;
class Session;

/// 図表: the charts of the store as they will be printed, and the packs of them that go into meetings.
class ChartPage final : public Page {
    Q_OBJECT
public:
    explicit ChartPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    /// Of the chart, or of the pack.
    bool exportFigure() override;
    bool print() override;
    void copySelection() override;
    bool find() override;
    [[nodiscard]] bool mayLeave() override;
    void saveState() override;

    [[nodiscard]] ChartTab& gallery() const { return *m_gallery; }
    [[nodiscard]] PackTab& packs() const { return *m_packs; }
    void showGallery();
    void showPacks();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectTabs();
    void retranslate();
    [[nodiscard]] bool isAtPacks() const;

    Session& m_session;
    QTabWidget* m_tabs;
    ChartTab* m_gallery;
    PackTab* m_packs;
};

}  // namespace shirube::ui
