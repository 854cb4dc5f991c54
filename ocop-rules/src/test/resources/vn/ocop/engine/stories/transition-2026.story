# Dossiers that are under way when QĐ 26/2026 comes into force: one finishes in the term, one does not and is lodged anew.

dossier | FIRST
event   | 2026-04-06 | SUBMIT         |                  | SUBMITTED         | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a (sửa đổi bởi QĐ 1489/QĐ-TTg)
event   | 2026-04-20 | COMMUNE_REPORT |                  | COMMUNE_REPORTED  | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a (sửa đổi bởi QĐ 1489/QĐ-TTg)
due     | 2026-05-21 | next-step      | commune          |                   |            | NO_LIMIT
due     | 2026-05-22 | transition     | commune          | 2026-07-21        |            | OPEN
event   | 2026-05-28 | REQUEST        |                  | AT_PROVINCE       | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a (sửa đổi bởi QĐ 1489/QĐ-TTg)
due     | 2026-07-21 | transition     | province         | 2026-07-21        |            | OPEN
event   | 2026-07-14 | COUNCIL_RESULT | province 71 4    | PROVINCE_RESULT   | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm c (sửa đổi bởi QĐ 1489/QĐ-TTg)
event   | 2026-07-21 | RECOGNISE      |                  | RECOGNISED        | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm c (sửa đổi bởi QĐ 1489/QĐ-TTg)

dossier | FIRST
event   | 2026-05-21 | SUBMIT         |                  | SUBMITTED         | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a (sửa đổi bởi QĐ 1489/QĐ-TTg)
event   | 2026-06-05 | COMMUNE_REPORT |                  | COMMUNE_REPORTED  | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a (sửa đổi bởi QĐ 1489/QĐ-TTg)
event   | 2026-06-10 | REQUEST        |                  | AT_PROVINCE       | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a (sửa đổi bởi QĐ 1489/QĐ-TTg)
refused | 2026-07-22 | COUNCIL_RESULT | province 71 4    | CARRIED_OVER      | QĐ 26/2026/QĐ-TTg, Điều 12
due     | 2026-07-22 | next-step      | subject          |                   |            | NO_LIMIT
event   | 2026-08-03 | SUBMIT         |                  | SUBMITTED         | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 12
due     | 2026-08-03 | commune        | commune          | 2026-08-22        |            | OPEN
event   | 2026-08-10 | WITHDRAW       |                  | WITHDRAWN         | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7
refused | 2026-08-11 | SUBMIT         |                  | FINISHED          | QĐ 26/2026/QĐ-TTg, Điều 7

# A re-evaluation has 30 days only.
dossier | RE_EVALUATION | 4
event   | 2026-05-11 | SUBMIT         |                  | SUBMITTED         | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a (sửa đổi bởi QĐ 1489/QĐ-TTg)
due     | 2026-06-21 | transition     | commune          | 2026-06-21        |            | OPEN
refused | 2026-06-22 | COMMUNE_REPORT |                  | CARRIED_OVER      | QĐ 26/2026/QĐ-TTg, Điều 12
event   | 2026-06-22 | SUBMIT         |                  | SUBMITTED         | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 12

# A dossier that a district left lying is moved on in the transitional term, too.
dossier | FIRST
event   | 2025-03-03 | SUBMIT         |                  | SUBMITTED         | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II
event   | 2025-03-20 | COMMUNE_REPORT |                  | AT_DISTRICT       | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a
event   | 2026-06-01 | TRANSFER       |                  | AT_PROVINCE       | qd148-2025 | QĐ 1489/QĐ-TTg
