# Otokui: one row for each customer, scored and segmented as in the sheet. Run it in BigQuery, or
# as the query of a Connected Sheet.
WITH
# Your sales, one row for each sale or order line. Customers and orders are told apart by their
# columns as they stand. An amount counts with four decimals; refunds are negative amounts.
cells AS (
  SELECT
    TRIM(CAST(`customer` AS STRING)) AS customer,
    CAST(`date` AS STRING) AS written,
    SAFE_CAST(CAST(`date` AS STRING) AS TIMESTAMP) AS instant,
    ROUND(SAFE_CAST(`select` AS NUMERIC), 4) AS amount,
    NULLIF(TRIM(CAST(`order` AS STRING)), '') AS order_id
  FROM `otokui-shop.pos.sales-2024`
),

# A time with an offset, as every TIMESTAMP has, shows the day of your time zone.
dated AS (
  SELECT
    customer, amount, order_id,
    IF(
      REGEXP_CONTAINS(written, r'^.*:[0-9.]+ ?(Z|UTC|[+-][0-9]{1,2}(:[0-9]{2})?)$'),
      CAST(DATETIME(instant, 'Europe/London') AS DATE),
      SAFE_CAST(REPLACE(REGEXP_REPLACE(written, r'[ T].*$', ''), '/', '-') AS DATE)
    ) AS day
  FROM cells
),

# The day that all is counted from, and your limits in days and money.
settings AS (
  SELECT
    DATE '2024-12-31' AS as_of,
    90 AS budding_days,
    210 AS prime_days,
    240 AS lapse_days,
    365 AS dormant_days,
    NUMERIC '70000' AS prime_amount,
    15 AS grace
),

# Sales up to that day of a known customer. Rows without a readable date or amount are left out,
# and so are words that stand for nobody.
sale_lines AS (
  SELECT customer, day, amount, order_id, IF(order_id IS NULL, day, NULL) AS order_day
  FROM dated
  CROSS JOIN settings
  WHERE day <= as_of
    AND amount IS NOT NULL
    AND customer <> ''
    AND LOWER(customer) NOT IN (
      '一般', '一般客', '一般のお客様', '現金', '現金客', '現金売上', '現金売り', '店頭', '店頭客', '店頭販売', 'フリー', 'フリー客', 'ゲスト',
      'ビジター', '非会員', '不明', '匿名', 'その他', '諸口', '通りがかり', 'なし', '無し', '未登録', '名無し', '上様', '上', 'お客様', '-',
      '—', '0', '0000', '00000', 'walk-in', 'walk in', 'cash sale', 'cash customer', 'guest',
      'guest checkout', 'anonymous', 'unknown', 'misc', 'miscellaneous', 'n/a', 'na', 'none',
      'various', 'counter sale', 'retail customer', 'no name', 'test'
    )
),

# A visit is an order that brought more than zero after its refunds. Without an order number, what
# a customer buys in a day is one order.
visits AS (
  SELECT customer, MIN(IF(amount > 0, day, NULL)) AS day
  FROM sale_lines
  GROUP BY customer, order_id, order_day
  HAVING SUM(amount) > 0
),

# First and last visit, and how many.
seen AS (
  SELECT
    customer,
    MIN(day) AS first,
    MAX(day) AS last,
    COUNT(*) AS frequency,
    COUNTIF(DATE_DIFF(as_of, day, DAY) < 365) AS visits_12
  FROM visits
  CROSS JOIN settings
  GROUP BY customer
),

# All money of a customer, refunds taken off on their own day; in the last 365 days; and in the
# year up to the last visit.
facts AS (
  SELECT
    customer, first, last, frequency, visits_12,
    DATE_DIFF(as_of, last, DAY) AS recency,
    SUM(amount) AS monetary,
    SUM(IF(DATE_DIFF(as_of, day, DAY) < 365, amount, 0)) AS yearly,
    SUM(IF(DATE_DIFF(last, day, DAY) BETWEEN 0 AND 364, amount, 0)) AS past_year
  FROM sale_lines
  JOIN seen USING (customer)
  CROSS JOIN settings
  GROUP BY customer, first, last, frequency, visits_12, as_of
),

# Two visits on one day are one purchase day.
purchase_days AS (
  SELECT DISTINCT customer, day FROM visits
),

spans AS (
  SELECT
    customer,
    COUNT(*) AS days,
    DATE_DIFF(MAX(day), MIN(day), DAY) AS span,
    COUNTIF(DATE_DIFF(as_of, day, DAY) < 365) AS recent_days,
    DATE_DIFF(MAX(day), MIN(IF(DATE_DIFF(as_of, day, DAY) < 365, day, NULL)), DAY) AS recent_span
  FROM purchase_days
  CROSS JOIN settings
  GROUP BY customer
),

# Average days between purchase days: of the last 365 days if there are three in them, else of
# all. Dividing gives a fraction, not a whole number.
paces AS (
  SELECT
    customer,
    CASE
      WHEN days < 2 THEN NULL
      WHEN recent_days < 3 THEN span / (days - 1)
      ELSE recent_span / (recent_days - 1)
    END AS pace
  FROM spans
),

placed_paces AS (
  SELECT
    pace,
    ROW_NUMBER() OVER (ORDER BY pace) - 1 AS place,
    COUNT(*) OVER () AS known,
    COUNT(*) OVER () - 1 AS top
  FROM paces
  WHERE pace IS NOT NULL
),

middle_paces AS (
  SELECT
    COUNT(*) AS known,
    MAX(IF(place = DIV(top, 2), pace, NULL)) AS low,
    MAX(IF(place = DIV(known, 2), pace, NULL)) AS high
  FROM placed_paces
),

# Who has bought on one day only takes the middle pace of all customers.
shop AS (
  SELECT IF(known < 5, 60, low + 0.5 * (high - low)) AS shop_pace
  FROM middle_paces
),

rhythms AS (
  SELECT
    customer,
    pace IS NOT NULL AS own_rhythm,
    GREATEST(1, CAST(ROUND(COALESCE(pace, shop_pace)) AS INT64)) AS rhythm
  FROM paces
  CROSS JOIN shop
),

places AS (
  SELECT
    recency,
    frequency,
    monetary,
    ROW_NUMBER() OVER (ORDER BY recency) - 1 AS recency_place,
    ROW_NUMBER() OVER (ORDER BY frequency) - 1 AS frequency_place,
    ROW_NUMBER() OVER (ORDER BY monetary) - 1 AS monetary_place,
    COUNT(*) OVER () - 1 AS top
  FROM facts
),

# Where the scores begin: at 4 quantiles of your customers, each times 5 so that it stays a whole
# number.
cutoffs AS (
  SELECT
    SUM(CASE recency_place
      WHEN DIV(1 * top, 5) THEN (5 - MOD(1 * top, 5)) * recency
      WHEN DIV(1 * top, 5) + 1 THEN MOD(1 * top, 5) * recency
    END) AS recency_1,
    SUM(CASE recency_place
      WHEN DIV(2 * top, 5) THEN (5 - MOD(2 * top, 5)) * recency
      WHEN DIV(2 * top, 5) + 1 THEN MOD(2 * top, 5) * recency
    END) AS recency_2,
    SUM(CASE recency_place
      WHEN DIV(3 * top, 5) THEN (5 - MOD(3 * top, 5)) * recency
      WHEN DIV(3 * top, 5) + 1 THEN MOD(3 * top, 5) * recency
    END) AS recency_3,
    SUM(CASE recency_place
      WHEN DIV(4 * top, 5) THEN (5 - MOD(4 * top, 5)) * recency
      WHEN DIV(4 * top, 5) + 1 THEN MOD(4 * top, 5) * recency
    END) AS recency_4,
    SUM(CASE frequency_place
      WHEN DIV(1 * top, 5) THEN (5 - MOD(1 * top, 5)) * frequency
      WHEN DIV(1 * top, 5) + 1 THEN MOD(1 * top, 5) * frequency
    END) AS frequency_1,
    SUM(CASE frequency_place
      WHEN DIV(2 * top, 5) THEN (5 - MOD(2 * top, 5)) * frequency
      WHEN DIV(2 * top, 5) + 1 THEN MOD(2 * top, 5) * frequency
    END) AS frequency_2,
    SUM(CASE frequency_place
      WHEN DIV(3 * top, 5) THEN (5 - MOD(3 * top, 5)) * frequency
      WHEN DIV(3 * top, 5) + 1 THEN MOD(3 * top, 5) * frequency
    END) AS frequency_3,
    SUM(CASE frequency_place
      WHEN DIV(4 * top, 5) THEN (5 - MOD(4 * top, 5)) * frequency
      WHEN DIV(4 * top, 5) + 1 THEN MOD(4 * top, 5) * frequency
    END) AS frequency_4,
    SUM(CASE monetary_place
      WHEN DIV(1 * top, 5) THEN (5 - MOD(1 * top, 5)) * monetary
      WHEN DIV(1 * top, 5) + 1 THEN MOD(1 * top, 5) * monetary
    END) AS monetary_1,
    SUM(CASE monetary_place
      WHEN DIV(2 * top, 5) THEN (5 - MOD(2 * top, 5)) * monetary
      WHEN DIV(2 * top, 5) + 1 THEN MOD(2 * top, 5) * monetary
    END) AS monetary_2,
    SUM(CASE monetary_place
      WHEN DIV(3 * top, 5) THEN (5 - MOD(3 * top, 5)) * monetary
      WHEN DIV(3 * top, 5) + 1 THEN MOD(3 * top, 5) * monetary
    END) AS monetary_3,
    SUM(CASE monetary_place
      WHEN DIV(4 * top, 5) THEN (5 - MOD(4 * top, 5)) * monetary
      WHEN DIV(4 * top, 5) + 1 THEN MOD(4 * top, 5) * monetary
    END) AS monetary_4
  FROM places
),

# Equal values share a score. Fewer days since the last visit are better.
scores AS (
  SELECT
    facts.*,
    5
      - IF(5 * recency > recency_1, 1, 0)
      - IF(5 * recency > recency_2, 1, 0)
      - IF(5 * recency > recency_3, 1, 0)
      - IF(5 * recency > recency_4, 1, 0) AS r,
    1
      + IF(5 * frequency > frequency_1, 1, 0)
      + IF(5 * frequency > frequency_2, 1, 0)
      + IF(5 * frequency > frequency_3, 1, 0)
      + IF(5 * frequency > frequency_4, 1, 0) AS f,
    1
      + IF(5 * monetary > monetary_1, 1, 0)
      + IF(5 * monetary > monetary_2, 1, 0)
      + IF(5 * monetary > monetary_3, 1, 0)
      + IF(5 * monetary > monetary_4, 1, 0) AS m
  FROM facts
  CROSS JOIN cutoffs
),

scored AS (
  SELECT *, 100 * r + 10 * f + m AS cell
  FROM scores
),

# The segment of every combination of scores R F M.
marked AS (
  SELECT
    *,
    CASE
      WHEN cell IN (
        445, 454, 455, 544, 545, 554, 555
      ) THEN 'A'
      WHEN cell IN (
        335, 344, 345, 354, 355, 435, 444, 543
      ) THEN 'B'
      WHEN cell IN (
        323, 333, 341, 342, 351, 352, 353, 423, 431, 432, 433, 441, 442, 451, 452, 453, 531, 532, 533,
        541, 542, 551, 552, 553
      ) THEN 'C'
      WHEN cell IN (
        311, 411, 412, 421, 422, 511, 512
      ) THEN 'D'
      WHEN cell IN (
        313, 314, 315, 413, 414, 415, 424, 425, 513, 514, 515, 521, 522, 523, 524, 525
      ) THEN 'E'
      WHEN cell IN (
        324, 325, 334, 343, 434, 443, 534, 535
      ) THEN 'F'
      WHEN cell IN (
        213, 221, 231, 241, 251, 312, 321, 331
      ) THEN 'G'
      WHEN cell IN (
        124, 125, 133, 134, 135, 142, 143, 145, 152, 153, 224, 225, 234, 235, 242, 243, 244, 245, 252,
        253, 254, 255
      ) THEN 'H'
      WHEN cell IN (
        113, 114, 115, 144, 154, 155, 214, 215
      ) THEN 'I'
      WHEN cell IN (
        122, 123, 132, 211, 212, 222, 223, 232, 233, 322, 332
      ) THEN 'J'
      WHEN cell IN (
        111, 112, 121, 131, 141, 151
      ) THEN 'K'
    END AS mark
  FROM scored
),

# Places by the sales of the last 365 days among those who came in them, for the tenths of
# customers.
paced AS (
  SELECT
    *,
    lapse_days AS lapse_after,
    IF(
      recency < 365,
      ROW_NUMBER() OVER (PARTITION BY recency < 365 ORDER BY yearly DESC, last DESC, customer),
      NULL
    ) AS year_place,
    COUNTIF(recency < 365) OVER () AS year_buyers
  FROM marked
  JOIN rhythms USING (customer)
  CROSS JOIN settings
),

# Stage by visits, days between first and last, money and days since; absence by how long each
# customer usually stays away.
customers AS (
  SELECT
    * EXCEPT (own_rhythm),
    IF(own_rhythm, rhythm, NULL) AS own_rhythm,
    CASE
      WHEN mark IN ('H', 'I') THEN 'rescue'
      WHEN mark IN ('F', 'G') THEN 'watch'
      WHEN mark IN ('C', 'D', 'E') THEN 'grow'
      WHEN mark IN ('A', 'B') THEN 'keep'
      WHEN mark IN ('J', 'K') THEN 'rest'
    END AS group_code,
    CONCAT(
      CASE
        WHEN frequency = 1 THEN 'firstTime'
        WHEN DATE_DIFF(last, first, DAY) < budding_days THEN 'budding'
        WHEN monetary < prime_amount THEN 'steady'
        WHEN DATE_DIFF(last, first, DAY) < prime_days THEN 'trending'
        ELSE 'prime'
      END,
      IF(recency < lapse_after, '.active', '.lapsed')
    ) AS stage_code,
    CASE
      WHEN recency <= rhythm THEN 'onRhythm'
      WHEN recency <= rhythm + grace THEN 'late'
      WHEN recency > GREATEST(dormant_days, 2 * rhythm, lapse_after) THEN 'dormant'
      WHEN recency < lapse_after THEN 'lapseWarning'
      ELSE 'gone'
    END AS absence,
    CASE
      WHEN year_place <= (MOD(year_buyers, 10) * ((DIV(year_buyers, 10)) + 1)) THEN 1 + (DIV((year_place - 1), ((DIV(year_buyers, 10)) + 1)))
      ELSE 1 + MOD(year_buyers, 10) + (DIV((year_place - 1 - (MOD(year_buyers, 10) * ((DIV(year_buyers, 10)) + 1))), (GREATEST(1, (DIV(year_buyers, 10))))))
    END AS decile
  FROM paced
)

SELECT
  customer,
  first,
  last,
  recency,
  frequency,
  monetary,
  yearly,
  past_year,
  r,
  f,
  m,
  CONCAT(CAST(r AS STRING), CAST(f AS STRING), CAST(m AS STRING)) AS score,
  CASE mark
    WHEN 'A' THEN 'A Champions'
    WHEN 'B' THEN 'B Loyal'
    WHEN 'C' THEN 'C Potential loyalist'
    WHEN 'D' THEN 'D New'
    WHEN 'E' THEN 'E Promising'
    WHEN 'F' THEN 'F Needs attention'
    WHEN 'G' THEN 'G About to sleep'
    WHEN 'H' THEN 'H At risk'
    WHEN 'I' THEN 'I Can\'t lose'
    WHEN 'J' THEN 'J Hibernating'
    WHEN 'K' THEN 'K Lost'
  END AS segment,
  CASE group_code
    WHEN 'rescue' THEN 'Rescue'
    WHEN 'watch' THEN 'Watch'
    WHEN 'grow' THEN 'Grow'
    WHEN 'keep' THEN 'Keep'
    WHEN 'rest' THEN 'Rest'
  END AS `group`,
  CASE stage_code
    WHEN 'firstTime.active' THEN 'First-time active'
    WHEN 'budding.active' THEN 'Budding active'
    WHEN 'steady.active' THEN 'Steady active'
    WHEN 'trending.active' THEN 'Trending active'
    WHEN 'prime.active' THEN 'Prime active'
    WHEN 'firstTime.lapsed' THEN 'First-time lapsed'
    WHEN 'budding.lapsed' THEN 'Budding lapsed'
    WHEN 'steady.lapsed' THEN 'Steady lapsed'
    WHEN 'trending.lapsed' THEN 'Trending lapsed'
    WHEN 'prime.lapsed' THEN 'Prime lapsed'
  END AS stage,
  own_rhythm AS rhythm,
  DATE_ADD(last, INTERVAL (own_rhythm) DAY) AS due,
  GREATEST(0, recency - own_rhythm) AS days_late,
  CASE absence
    WHEN 'onRhythm' THEN 'onRhythm'
    WHEN 'late' THEN 'late'
    WHEN 'lapseWarning' THEN 'lapseWarning'
    WHEN 'gone' THEN 'gone'
    WHEN 'dormant' THEN 'dormant'
  END AS absence,
  COALESCE(
    absence IN ('lapseWarning')
    AND own_rhythm >= 1,
    FALSE
  ) AS list_lapse_warning,
  COALESCE(
    absence IN ('gone', 'dormant'),
    FALSE
  ) AS list_win_back,
  COALESCE(
    DATE_DIFF(as_of, first, DAY) <= 14,
    FALSE
  ) AS list_thank_you,
  COALESCE(
    frequency <= 1
    AND DATE_DIFF(as_of, first, DAY) > 14
    AND DATE_DIFF(as_of, first, DAY) <= 90,
    FALSE
  ) AS list_second_order,
  COALESCE(
    group_code IN ('keep'),
    FALSE
  ) AS list_top_customers,
  COALESCE(
    CASE
      WHEN stage_code = 'trending.active' THEN 'yes'
      WHEN stage_code = 'steady.active' AND 2 * monetary >= prime_amount THEN 'yes'
      ELSE 'no'
    END IN ('yes'),
    FALSE
  ) AS list_almost_fans
FROM customers
ORDER BY r DESC, f DESC, m DESC, monetary DESC, customer
