package org.peyvand.analytics.birt.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;
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
        List<List<Object>> rows = new ArrayList<>();
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
        values.put(ReportData.TOTALS, Arrays.asList(persian ? "جمع" : "Total", 87, 345, 147, new BigDecimal(8_562_402_000L),
                new BigDecimal(36_162_402_000L), new BigDecimal("0.7012")));
        return new ReportData(persian ? "قیف فروش به تفکیک کارشناس" : "Sales pipeline by agent", columns, rows, values,
                List.of(new Chart(Chart.Kind.COLUMN, persian ? "مبلغ باز و برنده" : "Open and won amount", "group", List.of("open_amount", "won_amount"))));
    }

    static ReportData invoice(Culture culture, int lines) {
        return invoice(culture, lines, BigDecimal.ONE);
    }

    /** An invoice whose amounts are so many times the usual ones. */
    static ReportData invoice(Culture culture, int lines, BigDecimal times) {
        boolean persian = culture.rightToLeft();
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> labels = persian
                ? Map.ofEntries(Map.entry("number", "شماره"), Map.entry("date", "تاریخ"), Map.entry("due", "سررسید"), Map.entry("seller", "فروشنده"),
                        Map.entry("buyer", "خریدار"), Map.entry("nationalId", "شناسهٔ ملی"), Map.entry("economicCode", "کد اقتصادی"),
                        Map.entry("registration", "شمارهٔ ثبت"), Map.entry("address", "نشانی"), Map.entry("postalCode", "کد پستی"),
                        Map.entry("phone", "تلفن"), Map.entry("position", "ردیف"), Map.entry("code", "کد"), Map.entry("text", "شرح کالا یا خدمات"),
                        Map.entry("unit", "واحد"), Map.entry("quantity", "مقدار"), Map.entry("unitPrice", "بهای واحد"), Map.entry("discount", "تخفیف"),
                        Map.entry("tax", "مالیات"), Map.entry("total", "جمع کل"), Map.entry("grossSum", "جمع سطرها"), Map.entry("discountSum", "تخفیف"),
                        Map.entry("taxSum", "مالیات و عوارض"), Map.entry("totalSum", "مبلغ قابل پرداخت"), Map.entry("paid", "پرداخت‌شده"),
                        Map.entry("balance", "مانده"), Map.entry("words", "به حروف"), Map.entry("note", "توضیحات"),
                        Map.entry("sellerSignature", "مهر و امضای فروشنده"), Map.entry("buyerSignature", "مهر و امضای خریدار"))
                : Map.of();
        for (String name : List.of("number", "date", "due", "seller", "buyer", "nationalId", "economicCode", "registration", "address", "postalCode",
                "phone", "position", "code", "text", "unit", "quantity", "unitPrice", "discount", "tax", "total", "grossSum", "discountSum", "taxSum",
                "totalSum", "paid", "balance", "words", "note", "sellerSignature", "buyerSignature")) {
            values.put("label." + name, labels.getOrDefault(name, Character.toUpperCase(name.charAt(0)) + name.substring(1)));
        }
        values.put(ReportData.CURRENCY, persian ? "IRR" : "USD");
        values.put("currencyName", persian ? "همهٔ مبالغ به ریال" : "All amounts in US dollars");
        values.put("seller.name", persian ? "شرکت فناوری گسترش پیوند" : "Peyvand Technologies Ltd");
        values.put("seller.nationalId", "10100302746");
        values.put("seller.economicCode", "411111111111");
        values.put("seller.address", persian ? "تهران، خیابان ولیعصر، کوچهٔ پژوهش، پلاک ۱۲" : "12 Main Street, London");
        values.put("seller.phone", "021-88881234");
        values.put("buyer.name", persian ? "بازرگانی چکاوک یزد" : "Acme Corporation");
        values.put("buyer.nationalId", "14003778990");
        values.put("buyer.address", persian ? "یزد، بلوار جمهوری، ساختمان گل‌ها" : "1 Sunset Boulevard, Los Angeles");
        values.put("buyer.phone", "+98 35 3624 1234");
        values.put("number", "1405-0017");
        values.put("date", LocalDate.of(2026, 11, 21));
        values.put("due", LocalDate.of(2026, 12, 21));
        values.put("note", persian ? "تحویل در انبار خریدار؛ گارانتی ۱۸ ماهه." : "Delivered to the buyer's warehouse.");
        List<List<Object>> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; i <= lines; i++) {
            BigDecimal price = new BigDecimal(persian ? 185_400_000L + i * 1_000_000L : 150 + i).multiply(times).setScale(2);
            BigDecimal gross = price.multiply(BigDecimal.valueOf(i % 5 + 1));
            BigDecimal discount = gross.multiply(new BigDecimal("0.05"));
            BigDecimal tax = gross.subtract(discount).multiply(new BigDecimal("0.10"));
            BigDecimal total = gross.subtract(discount).add(tax);
            sum = sum.add(total);
            rows.add(Arrays.asList(i, "GTX-" + (100 + i), persian ? "لپ‌تاپ گیمینگ GTX Pro مدل " + i : "GTX Pro laptop model " + i,
                    persian ? "دستگاه" : "piece", BigDecimal.valueOf(i % 5 + 1), price, gross, discount, gross.subtract(discount), tax, total));
        }
        values.put("grossSum", sum);
        values.put("discountSum", new BigDecimal("0"));
        values.put("taxSum", sum.multiply(new BigDecimal("0.1")));
        values.put("totalSum", sum);
        values.put("words", culture.spell(Money.of(sum, persian ? "IRR" : "USD")));
        List<Column> columns = List.of(new Column("position", "#", Column.Kind.INTEGER), new Column("code", "code", Column.Kind.CODE),
                new Column("text", "text", Column.Kind.TEXT), new Column("unit", "unit", Column.Kind.TEXT),
                new Column("quantity", "quantity", Column.Kind.DECIMAL), new Column("unit_price", "price", Column.Kind.MONEY),
                new Column("gross", "gross", Column.Kind.MONEY), new Column("discount", "discount", Column.Kind.MONEY),
                new Column("net", "net", Column.Kind.MONEY), new Column("tax", "tax", Column.Kind.MONEY),
                new Column("total", "total", Column.Kind.MONEY));
        return new ReportData(persian ? "فاکتور فروش" : "Invoice", columns, rows, values, List.of());
    }

    /** One report for each kind of chart. */
    static List<ReportData> gallery() {
        List<ReportData> gallery = new ArrayList<>();
        for (Chart.Kind kind : Chart.Kind.values()) {
            List<Column> columns = List.of(new Column("group", "Group", Column.Kind.TEXT), new Column("open", "Open \u2013 باز", Column.Kind.INTEGER),
                    new Column("won", "Won \u2013 برنده", Column.Kind.INTEGER));
            List<List<Object>> rows = new ArrayList<>();
            int count = kind == Chart.Kind.LINE ? 12 : kind == Chart.Kind.COLUMN ? 30 : 6;
            for (int i = 1; i <= count; i++) {
                rows.add(List.of("گروه " + i + " (Group)", 10 + i * 7 % 13, 5 + i * 5 % 11));
            }
            gallery.add(new ReportData(kind.name(), columns, rows, Map.of(),
                    List.of(new Chart(kind, "نمودار " + kind, "group", List.of("open", "won")))));
        }
        return gallery;
    }
}
