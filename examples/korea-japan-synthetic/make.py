"""Makes this package: real governments of Korea and Japan, and ties, exchanges and mechanisms drawn at random.

Nothing that it says of a relation is a fact. Run in this directory: python3 make.py
"""

import csv
import json
import random

BUNDLED = "../../data/"
RANDOM = random.Random(19650622)
AS_OF = 2025

# English, Korean, simplified Chinese name; latitude, longitude; area; on the strait between the two countries
PREFECTURES = [
    ("Hokkaido", "홋카이도", "北海道", 43.06, 141.35, "North", 0),
    ("Miyagi", "미야기현", "宫城县", 38.27, 140.87, "North", 0),
    ("Niigata", "니가타현", "新潟县", 37.90, 139.02, "Chubu", 0),
    ("Tokyo", "도쿄도", "东京都", 35.69, 139.69, "Kanto", 0),
    ("Kanagawa", "가나가와현", "神奈川县", 35.45, 139.64, "Kanto", 0),
    ("Aichi", "아이치현", "爱知县", 35.18, 136.91, "Chubu", 0),
    ("Osaka", "오사카부", "大阪府", 34.69, 135.52, "Kinki", 0),
    ("Kyoto", "교토부", "京都府", 35.02, 135.76, "Kinki", 0),
    ("Tottori", "돗토리현", "鸟取县", 35.50, 134.24, "West", 0),
    ("Hiroshima", "히로시마현", "广岛县", 34.40, 132.46, "West", 0),
    ("Yamaguchi", "야마구치현", "山口县", 34.19, 131.47, "West", 1),
    ("Fukuoka", "후쿠오카현", "福冈县", 33.61, 130.42, "Kyushu", 1),
    ("Saga", "사가현", "佐贺县", 33.25, 130.30, "Kyushu", 1),
    ("Nagasaki", "나가사키현", "长崎县", 32.74, 129.87, "Kyushu", 1),
]
CITIES = [
    ("Sapporo", "삿포로시", "札幌市", 43.06, 141.35, "Hokkaido", 0),
    ("Sendai", "센다이시", "仙台市", 38.27, 140.87, "Miyagi", 0),
    ("Yokohama", "요코하마시", "横滨市", 35.44, 139.64, "Kanagawa", 0),
    ("Nagoya", "나고야시", "名古屋市", 35.18, 136.91, "Aichi", 0),
    ("Sakai", "사카이시", "堺市", 34.57, 135.48, "Osaka", 0),
    ("Maizuru", "마이즈루시", "舞鹤市", 35.47, 135.39, "Kyoto", 0),
    ("Shimonoseki", "시모노세키시", "下关市", 33.96, 130.94, "Yamaguchi", 1),
    ("Kitakyushu", "기타큐슈시", "北九州市", 33.88, 130.88, "Fukuoka", 1),
    ("Karatsu", "가라쓰시", "唐津市", 33.45, 129.97, "Saga", 1),
    ("Tsushima", "쓰시마시", "对马市", 34.20, 129.29, "Nagasaki", 1),
]
AREAS = [
    ("North", "홋카이도·도호쿠", "北海道·东北", "Hokkaido and Tohoku"),
    ("Kanto", "간토", "关东", "Kanto"),
    ("Chubu", "주부", "中部地方", "Chubu"),
    ("Kinki", "긴키", "近畿", "Kinki"),
    ("West", "주고쿠", "中国地方", "Chugoku"),
    ("Kyushu", "규슈", "九州", "Kyushu"),
]
STRAIT = "korea-strait"
KOREAN = [
    "KR-11", "KR-26", "KR-27", "KR-28", "KR-29", "KR-30", "KR-31", "KR-41", "KR-46", "KR-47", "KR-48", "KR-49",
    "KR-46110", "KR-47110", "KR-48310", "KR-48220",
]  # fmt: skip
ON_STRAIT = {"KR-26", "KR-48", "KR-48310", "KR-48220"}
FIELDS = {
    "delegation_visit": "administration", "culture": "culture", "youth": "youth", "sport": "sport",
    "trade": "economy", "education": "education", "tourism": "tourism",
}  # fmt: skip


def read(name):
    with open(BUNDLED + name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def header(name):
    with open(BUNDLED + name, encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def write(name, rows):
    with open(name, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header(name), restval="", lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)


def governments():
    rows = [row for row in read("governments.csv") if row["id"] in KOREAN]
    for row in rows:
        row["littoral_sea"] = STRAIT if row["id"] in ON_STRAIT else ""
        row["source"] = "name and place as in the bundled package"
    codes = {}
    for number, (en, ko, zh, lat, lon, area, strait) in enumerate(PREFECTURES, 1):
        codes[en] = "JP-%02d" % number
        rows.append(japanese(codes[en], "prefecture", "", en, ko, zh, lat, lon, area, strait))
    areas = {en: area for en, _, _, _, _, area, _ in PREFECTURES}
    for number, (en, ko, zh, lat, lon, prefecture, strait) in enumerate(CITIES, 1):
        code = "JP-%d" % (100 + number)
        rows.append(japanese(code, "shi", codes[prefecture], en, ko, zh, lat, lon, areas[prefecture], strait))
    return rows


def japanese(code, level, parent, en, ko, zh, lat, lon, area, strait):
    return {
        "id": code, "country": "JP", "level": level, "parent_id": parent, "name_ko": ko, "name_zh": zh, "name_en": en,
        "lat": lat, "lon": lon, "region": area, "coastal": strait, "littoral_sea": STRAIT if strait else "",
        "source": "name and seat by hand, places to two decimals",
    }  # fmt: skip


def sources(count):
    return [
        {
            "source_id": "S%05d" % n, "url": "https://synthetic.example/%d" % n, "publisher": "synthetic.example",
            "kind": "other", "country": "KR" if n % 2 else "JP", "published": str(AS_OF),
        }
        for n in range(1, count + 1)
    ]  # fmt: skip


def date(year):
    return RANDOM.choice([str(year), "%d-%02d" % (year, RANDOM.randint(1, 12)), "%d-%02d-%02d" % (year, RANDOM.randint(1, 12), RANDOM.randint(1, 28))])


def pairs(rows):
    """Pairs of one tier; early ones near, later ones anywhere."""
    korea = [row for row in rows if row["country"] == "KR"]
    japan = [row for row in rows if row["country"] == "JP"]
    first = lambda row: not row["parent_id"]
    found = [(a, b) for a in korea for b in japan if first(a) == first(b)]
    near = [pair for pair in found if pair[1]["littoral_sea"] or pair[1]["region"] in ("West", "Kinki")]
    RANDOM.shuffle(near)
    chosen = near[:45]
    rest = [pair for pair in found if pair not in chosen]
    RANDOM.shuffle(rest)
    return chosen + rest[:40]


def claims(chosen):
    rows = []
    for number, (a, b) in enumerate(chosen, 1):
        year = 1970 + number * 55 // (len(chosen) + 1) + RANDOM.randint(-2, 0)
        rows.append(
            {
                "claim_id": "C%05d" % number, "a_name": a["name_ko"], "a_level": "basic" if a["parent_id"] else "metropolitan",
                "b_name": b["name_zh"],
                "kind": RANDOM.choice(["sister", "sister", "friendship"]),
                "date": "" if number % 12 == 0 else date(year), "basis": "stated", "source_id": "S%05d" % number,
                "note": "synthetic",
            }
        )  # fmt: skip
    return rows


def exchanges(chosen):
    rows = []
    for number in range(1, 181):
        a, b = RANDOM.choice(chosen)
        form = RANDOM.choice(list(FIELDS))
        rows.append(
            {
                "exchange_id": "E%05d" % number, "date": date(1985 + number * 40 // 181), "a_name": a["name_ko"], "b_name": b["name_zh"],
                "form": form, "field": FIELDS[form], "planned": "0", "summary_en": "Synthetic exchange %d" % number,
                "source_id": "S%05d" % RANDOM.randint(1, len(chosen)),
            }
        )  # fmt: skip
    return rows


def mechanisms(rows):
    kinds = {"SYN1": "bilateral", "SYN2": "bilateral", "SYN3": "trilateral", "SYN4": "multilateral"}
    frames, members, meetings = [], [], []
    for number, (code, kind) in enumerate(kinds.items(), 1):
        founded = 1990 + 5 * number
        frames.append(
            {
                "id": code, "name_ko": "가상 협의체 %d" % number, "name_zh": "虚拟机制%d" % number, "name_en": "Synthetic forum %d" % number,
                "kind": kind, "founded": founded, "level": "all levels", "regularity": "yearly", "status": "active", "source_ids": "S00001",
            }
        )  # fmt: skip
        for member in RANDOM.sample(rows, 12):
            members.append({"mechanism_id": code, "name": member["name_ko"] if member["country"] == "KR" else member["name_zh"], "country": member["country"], "joined": founded, "source_id": "S00001"})
        for year in range(founded, AS_OF):
            if year not in (2020, 2021) and RANDOM.random() < 0.75:
                meetings.append({"meeting_id": "MT%04d" % (len(meetings) + 1), "mechanism_id": code, "date": year, "source_ids": "S00002"})
    return frames, members, meetings


def policies():
    rows = [("P0001", "1998-10-08", "diplomatic", 1, "관계 개선(가상)", "关系改善（虚拟）", "Relations improve (synthetic)"), ("P0002", "2020-03-09", "health", -1, "입국 제한(가상)", "入境限制（虚拟）", "Entry restricted (synthetic)"), ("P0003", "2022-10-11", "health", 1, "입국 재개(가상)", "恢复入境（虚拟）", "Entry resumed (synthetic)")]
    return [{"policy_id": i, "date": d, "scope": "both", "name_ko": ko, "name_zh": zh, "name_en": en, "kind": k, "sign": s, "source_id": "S00003"} for i, d, k, s, ko, zh, en in rows]


def descriptor():
    with open(BUNDLED + "datapackage.json", encoding="utf-8") as file:
        text = file.read().replace('"country": "CN"', '"country": "JP"')
    package = json.loads(text)
    package.update(
        name="gyoryu-kr-jp-synthetic",
        title="SYNTHETIC: ties between Korean and Japanese local governments",
        description="An example of a package about another pair of countries. Governments are real; ties, exchanges, mechanisms and policies are drawn at random by make.py and are no facts. It has no published totals, figures, links or aliases.",
        version="1",
        created="2025-12-31T00:00:00Z",
        keywords=["synthetic", "example"],
        licenses=[{"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}],
        sources=[{"title": "make.py, which draws everything from one seed", "path": "make.py"}],
        gyoryu={"sides": ["KR", "JP"], "asOf": "%d-12-31" % AS_OF},
    )
    with open("datapackage.json", "w", encoding="utf-8") as file:
        json.dump(package, file, ensure_ascii=False, indent=1)
        file.write("\n")


def main():
    rows = governments()
    chosen = pairs(rows)
    frames, members, meetings = mechanisms(rows)
    areas = [row for row in read("regions.csv") if row["country"] == "KR"]
    areas += [{"country": "JP", "scheme": "area", "code": c, "name_ko": ko, "name_zh": zh, "name_en": en} for c, ko, zh, en in AREAS]
    levels = [row for row in read("levels.csv") if row["country"] == "KR"]
    levels += [
        {"country": "JP", "code": "prefecture", "tier": "province", "name_ko": "도도부현", "name_zh": "都道府县", "name_en": "prefecture"},
        {"country": "JP", "code": "shi", "tier": "city", "name_ko": "시", "name_zh": "市", "name_en": "city"},
    ]
    write("governments.csv", rows)
    write("regions.csv", areas)
    write("region-members.csv", [{"country": row["country"], "scheme": "area", "code": row["region"], "government_id": row["id"]} for row in rows if not row["parent_id"]])
    write("levels.csv", levels)
    write("sources.csv", sources(len(chosen)))
    write("claims.csv", claims(chosen))
    write("exchanges.csv", exchanges(chosen))
    write("mechanisms.csv", frames)
    write("mechanism-members.csv", members)
    write("mechanism-meetings.csv", meetings)
    write("policies.csv", policies())
    for empty in ("aliases.csv", "indicators.csv", "links.csv", "published-totals.csv"):
        write(empty, [])
    descriptor()


main()
