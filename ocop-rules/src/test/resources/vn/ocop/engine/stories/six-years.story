# One product over six years and three regimes: first at the district in 2023, an upgrade that the province does not
# grant in 2025, re-evaluated from 2026 to 2027 under QĐ 26/2026 while the old certificate runs on.
# Columns: see ProcedureStoriesTest.

# First time, under QĐ 148 as issued. The six steps of the cycle come before, and nothing can be skipped backwards.
dossier | FIRST
event   | 2023-03-06 | REGISTER_IDEA  |                  | IDEA_REGISTERED | qd148-2023 | Chu trình OCOP, bước 2
event   | 2023-04-10 | SUBMIT_PLAN    |                  | PLAN_RECEIVED   | qd148-2023 | Chu trình OCOP, bước 3
event   | 2023-04-20 | START_PLAN     |                  | PLAN_UNDER_WAY  | qd148-2023 | Chu trình OCOP, bước 4
refused | 2023-05-02 | COUNCIL_RESULT | district 63.5 3  | NOT_ALLOWED     | QĐ 148/QĐ-TTg, Phụ lục II
event   | 2023-06-12 | SUBMIT         |                  | SUBMITTED       | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II
due     | 2023-06-20 | next-step      | commune          |                 |            | NO_LIMIT
event   | 2023-06-30 | COMMUNE_REPORT |                  | AT_DISTRICT     | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a
refused | 2023-07-03 | REQUEST        |                  | NOT_ALLOWED     | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
refused | 2023-08-03 | COUNCIL_RESULT | province 63.5 3  | BAD_RESULT      | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
refused | 2023-08-03 | COUNCIL_RESULT | district 63.5 4  | BAD_RESULT      | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
event   | 2023-08-03 | COUNCIL_RESULT | district 63.5 3  | DISTRICT_RESULT | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
refused | 2023-08-04 | APPROVE_RESULT |                  | CONDITION       | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
refused | 2023-08-04 | CLOSE          |                  | CONDITION       | QĐ 148/QĐ-TTg, Phụ lục II khoản 1
refused | 2023-08-02 | RECOGNISE      |                  | DATE_ORDER      | QĐ 148/QĐ-TTg, Phụ lục II
event   | 2023-08-14 | RECOGNISE      |                  | RECOGNISED      | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm b
refused | 2023-08-15 | RECOGNISE      |                  | FINISHED        | QĐ 148/QĐ-TTg, Phụ lục II
grant   | A | 2023-08-14 | 3 | FIRST

standing | 2023-08-13 | A | NOT_YET_VALID | 2026-08-14 |  |  |
standing | 2023-08-14 | A | VALID         | 2026-08-14 |  |  |
standing | 2025-07-06 | A | VALID         | 2026-08-14 |  |  |
certdue  | 2025-07-06 | A | notice | province | | 2026-07-15 | OPEN

# Upgrade: lodged at the district in spring 2025, decided by the province after QĐ 1489.
dossier | UPGRADE | 3
event   | 2025-05-12 | SUBMIT         |                  | SUBMITTED       | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II
event   | 2025-05-28 | COMMUNE_REPORT |                  | AT_DISTRICT     | qd148-2023 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm a
refused | 2025-07-10 | COUNCIL_RESULT | district 78 4    | CARRIED_OVER    | QĐ 1489/QĐ-TTg
due     | 2025-07-10 | next-step      | province         |                 |            | NO_LIMIT
event   | 2025-07-15 | TRANSFER       |                  | AT_PROVINCE     | qd148-2025 | QĐ 1489/QĐ-TTg
event   | 2025-10-21 | COUNCIL_RESULT | province 68.5 3  | PROVINCE_RESULT | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm c (sửa đổi bởi QĐ 1489/QĐ-TTg)
refused | 2025-10-28 | RECOGNISE      |                  | CONDITION       | QĐ 148/QĐ-TTg, Phụ lục II khoản 1 điểm c (sửa đổi bởi QĐ 1489/QĐ-TTg)
event   | 2025-11-03 | CLOSE          |                  | NOT_RECOGNISED  | qd148-2025 | QĐ 148/QĐ-TTg, Phụ lục II khoản 1

# QĐ 26/2026 comes into force; the window of 180 to 120 days closed on 16/04/2026.
standing | 2026-05-21 | A | VALID         | 2026-08-14 |  |  |
certdue  | 2026-05-21 | A | notice | province | | 2026-07-15 | OPEN
standing | 2026-05-22 | A | TO_BE_RENEWED | 2026-08-14 |  |  |
certdue  | 2026-05-22 | A | renewal-without-window | subject | | 2026-08-14 | OPEN

# Re-evaluation under QĐ 26/2026, a vote in writing that does not settle it, and a province that is late.
dossier | RE_EVALUATION | 3
event   | 2026-08-03 | SUBMIT         |                  | SUBMITTED       | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 1
lodged  | A | 2026-08-03
due     | 2026-08-04 | commune        | commune          | 2026-08-22      |            | OPEN
due     | 2026-08-23 | commune        | commune          | 2026-08-22      |            | OVERDUE
standing | 2026-08-14 | A | UNDER_RE_EVALUATION | 2026-08-14 |  |  | 2027-02-10
standing | 2026-08-15 | A | EXTENDED      | 2026-08-14 |  |  | 2027-02-10
event   | 2026-08-20 | COMMUNE_REPORT |                  | COMMUNE_REPORTED | qd26-2026 | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a
event   | 2026-08-21 | REQUEST        |                  | AT_PROVINCE     | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 2
due     | 2026-08-21 | re-evaluation  | province         | 2026-10-05      |            | OPEN
refused | 2026-10-02 | COUNCIL_RESULT | province 74.25 4 | NOT_ALLOWED     | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6
refused | 2026-10-02 | FORWARD        |                  | CONDITION       | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6
event   | 2026-10-02 | CALL_MEETING   |                  | MEETING_AT_PROVINCE | qd26-2026 | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm c
due     | 2026-10-06 | re-evaluation  | province         | 2026-10-05      |            | OVERDUE
event   | 2026-11-12 | COUNCIL_RESULT | province 74.25 4 | PROVINCE_RESULT | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm c
certdue | 2026-12-01 | A | extension | province | | 2027-02-10 | OPEN
event   | 2027-01-20 | RECOGNISE      |                  | RECOGNISED      | qd26-2026  | QĐ 26/2026/QĐ-TTg, Điều 4 khoản 1
decided | A | 2027-01-20
grant   | B | 2027-01-20 | 4 | RE_EVALUATION

# The old certificate held until the day before the new one.
standing | 2027-01-19 | A | EXTENDED      | 2026-08-14 |  |  | 2027-01-20
standing | 2027-01-20 | A | REPLACED      | 2026-08-14 |  |  | 2027-01-20
holds    | A | 2023-08-14 | 2027-01-19
holds    | B | 2027-01-20 | 2030-01-20
standing | 2029-07-23 | B | VALID         | 2030-01-20 | 2029-07-24 | 2029-09-22 |
certdue  | 2029-07-23 | B | renewal | subject | 2029-07-24 | 2029-09-22 | NOT_YET
standing | 2029-07-24 | B | TO_BE_RENEWED | 2030-01-20 | 2029-07-24 | 2029-09-22 |
standing | 2029-09-22 | B | TO_BE_RENEWED | 2030-01-20 | 2029-07-24 | 2029-09-22 |
standing | 2029-09-23 | B | EXPIRING      | 2030-01-20 | 2029-07-24 | 2029-09-22 |
certdue  | 2029-09-23 | B | renewal | subject | 2029-07-24 | 2029-09-22 | OVERDUE
standing | 2030-01-20 | B | EXPIRING      | 2030-01-20 | 2029-07-24 | 2029-09-22 |
standing | 2030-01-21 | B | EXPIRED       | 2030-01-20 | 2029-07-24 | 2029-09-22 |
