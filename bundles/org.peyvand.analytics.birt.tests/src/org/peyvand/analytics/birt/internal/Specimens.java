package org.peyvand.analytics.birt.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.peyvand.core.report.Chart;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;

/** Reports with fixed data. */
final class Specimens {

    private Specimens() {
    }

    static ReportData pipeline(boolean persian) {
        List<Column> columns = List.of(
                new Column("group", persian ? "کارشناس" : "Agent", Column.Kind.TEXT),
                new Column("open", persian ? "باز" : "Open", Column.Kind.INTEGER),
                new Column("won", persian ? "برنده" : "Won", Column.Kind.INTEGER),
                new Column("lost", persian ? "ازدست‌رفته" : "Lost", Column.Kind.INTEGER),
                new Column("open_amount", persian ? "مبلغ باز" : "Open amount", Column.Kind.MONEY),
                new Column("won_amount", persian ? "مبلغ برنده" : "Won amount", Column.Kind.MONEY),
                new Column("win_rate", persian ? "نرخ برد" : "Win rate", Column.Kind.PERCENT));
        List<String> names = persian
                ? List.of("پژمان چگینی", "ژاله گلستانی", "علی رضایی", "لادن کریمی‌پور", "مریم یوسفی (GTX Pro)", "یکتا پارسا")
                : List.of("Anna Snelling", "Boris Faz", "Darcel Schlecht", "Moses Frase", "Vicki Laflamme", "Zane Levy");
        List<List<Object>> rows = new java.util.ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(List.of(names.get(i), 12 + i, 40 + 7 * i, 22 + i, new BigDecimal(1_234_567_000L + 77_000_000L * i),
                    new BigDecimal(4_834_567_000L + 477_000_000L * i), new BigDecimal("0.6" + (i + 1))));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(ReportData.SUBTITLE, persian ? "از ۱۴۰۳/۰۱/۰۱ تا ۱۴۰۳/۱۲/۳۰" : "2024-03-20 to 2025-03-20");
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put(persian ? "گروه‌بندی" : "Group", persian ? "کارشناس" : "Agent");
        filters.put(persian ? "شعبه" : "Branch", persian ? "همهٔ شعبه‌ها" : "All");
        values.put(ReportData.FILTERS, filters);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(persian ? "فرصت‌های باز" : "Open deals", 87);
        figures.put(persian ? "مبلغ برنده" : "Won", new BigDecimal(36_162_402_000L));
        figures.put(persian ? "نرخ برد" : "Win rate", persian ? "۶۳٫۵٪" : "63.5%");
        values.put(ReportData.FIGURES, figures);
        values.put(ReportData.CURRENCY, "IRR");
        values.put(ReportData.TOTALS, java.util.Arrays.asList(persian ? "جمع" : "Total", 87, 345, 147, new BigDecimal(8_562_402_000L),
                new BigDecimal(36_162_402_000L), new BigDecimal("0.7012")));
        return new ReportData(persian ? "قیف فروش به تفکیک کارشناس" : "Sales pipeline by agent", columns, rows, values,
                List.of(new Chart(Chart.Kind.COLUMN, persian ? "مبلغ باز و برنده" : "Open and won amount", "group", List.of("open_amount", "won_amount"))));
    }
}
