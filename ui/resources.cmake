# SPDX-FileCopyrightText: Shirube contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Embeds the icons that the window uses, from the installed Breeze set, and the user's guide: sets SHIRUBE_RESOURCES to
# the .qrc.
set(icons
  actions/checkmark actions/dashboard-show actions/distribute-graph-directed actions/flag actions/view-table-of-contents-ltr
  actions/contrast actions/dialog-close actions/document-edit actions/document-export
  actions/document-multiple actions/document-new actions/document-open actions/document-print actions/document-save-as actions/documentinfo actions/edit-copy actions/edit-delete
  actions/edit-find actions/edit-redo actions/edit-undo actions/help-about actions/help-contents
  actions/help-keybord-shortcuts actions/go-down actions/go-next actions/go-previous actions/go-up actions/kr_comparedirs actions/list-add actions/list-remove actions/office-chart-bar-stacked actions/view-calendar-timeline actions/view-currency-list actions/view-financial-list
  actions/view-history actions/view-institution actions/view-task actions/user actions/view-refresh status/data-warning)
find_path(SHIRUBE_BREEZE_ICONS actions/22/edit-undo.svg PATHS /usr/share/icons/breeze /usr/local/share/icons/breeze
          DOC "Folder of the Breeze icon theme")
set(files "<file alias=\"shirube.svg\">${CMAKE_SOURCE_DIR}/data/desktop/jp.shirube.Shirube.svg</file>\n")
foreach(icon IN LISTS icons)
  get_filename_component(folder "${icon}" DIRECTORY)
  get_filename_component(name "${icon}" NAME)
  set(path "${SHIRUBE_BREEZE_ICONS}/${folder}/22/${name}.svg")
  if(NOT EXISTS "${path}")
    message(FATAL_ERROR "The icon ${folder}/22/${name}.svg is missing: install breeze-icon-theme (Debian), or set "
                        "SHIRUBE_BREEZE_ICONS to the folder of the Breeze icons.")
  endif()
  string(APPEND files "<file alias=\"${name}.svg\">${path}</file>\n")
endforeach()
set(guide "")
foreach(page IN ITEMS index overview budgets funding indicators logic-models themes reviews reports charts sources history)
  string(APPEND guide "<file alias=\"${page}.md\">${CMAKE_SOURCE_DIR}/docs/user/${page}.md</file>\n")
endforeach()
set(SHIRUBE_RESOURCES "${CMAKE_CURRENT_BINARY_DIR}/resources.qrc")
file(CONFIGURE OUTPUT "${SHIRUBE_RESOURCES}" @ONLY CONTENT
     "<RCC>\n<qresource prefix=\"/icons\">\n${files}</qresource>\n<qresource prefix=\"/guide\">\n${guide}</qresource>\n</RCC>\n")
