// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

namespace shirube::domain {

using ProgrammeId = base::StrongId<struct ProgrammeTag>;          ///< 事業, e.g. post5g
using BudgetLineId = base::StrongId<struct BudgetLineTag>;        ///< 予算額, e.g. post5g@R7当初
using EnvelopeId = base::StrongId<struct EnvelopeTag>;            ///< the total that 内数 lines share
using SourceId = base::StrongId<struct SourceTag>;                ///< 出典
using StatementId = base::StrongId<struct StatementTag>;          ///< one figure as one place prints it
using OrganisationId = base::StrongId<struct OrganisationTag>;    ///< 企業・機関, e.g. rapidus
using PortfolioId = base::StrongId<struct PortfolioTag>;          ///< a frame of programmes, e.g. ai-budget
using FundId = base::StrongId<struct FundTag>;                    ///< 基金
using SeriesId = base::StrongId<struct SeriesTag>;                ///< a context series, e.g. a market size
using PolicyItemId = base::StrongId<struct PolicyItemTag>;        ///< 施策 in a table by policy pillar
using ThemeId = base::StrongId<struct ThemeTag>;                  ///< 研究開発テーマ
using IndicatorId = base::StrongId<struct IndicatorTag>;          ///< 指標
using AllocationId = base::StrongId<struct AllocationTag>;        ///< 資金配分: one arrow from payer to payee
using ReviewId = base::StrongId<struct ReviewTag>;                ///< 審査・評価
using ReviewRuleId = base::StrongId<struct ReviewRuleTag>;        ///< how reviews of a programme are held
using ReviewRoundId = base::StrongId<struct ReviewRoundTag>;      ///< 審査回 that is held with this program
using ReviewSubjectId = base::StrongId<struct ReviewSubjectTag>;  ///< what is under review in one round
using ReviewerId = base::StrongId<struct ReviewerTag>;            ///< 委員
using ScoreSheetId = base::StrongId<struct ScoreSheetTag>;        ///< one sheet of one reviewer for one subject
using ScorePacketId = base::StrongId<struct ScorePacketTag>;      ///< the file that one reviewer was given in one round
using ReviewDecisionId = base::StrongId<struct ReviewDecisionTag>;
using ReviewRemarkId = base::StrongId<struct ReviewRemarkTag>;  ///< 指摘事項 that a person entered
using ReviewPublicationId = base::StrongId<struct ReviewPublicationTag>;
using ConflictId = base::StrongId<struct ConflictTag>;  ///< a ruling on a 利益相反
using OrganisationRelationId = base::StrongId<struct OrganisationRelationTag>;
using FindingId = base::StrongId<struct FindingTag>;            ///< 指摘事項
using MilestoneId = base::StrongId<struct MilestoneTag>;        ///< マイルストーン
using LogicModelId = base::StrongId<struct LogicModelTag>;      ///< one version of a programme's ロジックモデル
using LogicNodeId = base::StrongId<struct LogicNodeTag>;        ///< a box of one logic model
using ActualReportId = base::StrongId<struct ActualReportTag>;  ///< one actual as a person reported it
using PeriodLockId = base::StrongId<struct PeriodLockTag>;      ///< 報告期間の締め
using PackId = base::StrongId<struct PackTag>;                  ///< WG資料
using PackItemId = base::StrongId<struct PackItemTag>;          ///< one chart of a pack
using PackBuildId = base::StrongId<struct PackBuildTag>;
using SnapshotId = base::StrongId<struct SnapshotTag>;  ///< 時点 under a name
using IdentityId = base::StrongId<struct IdentityTag>;  ///< a relation that figures must satisfy
using CheckId = base::StrongId<struct CheckTag>;        ///< one identity tried on one set of statements

}  // namespace shirube::domain
