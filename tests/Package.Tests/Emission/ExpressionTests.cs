using ModelSync.Contract;
using Package.Tests.Fixtures;
using static Package.Tests.Fixtures.Types;

namespace Package.Tests.Emission;

/// <summary>Each expression is true in C#; it must be true in Node. Those that fault in C# are false in both.</summary>
public sealed class ExpressionTests
{
    private static readonly (string CSharp, Expr Body, bool Expected)[] Cases =
    [
        ("unchecked(int.MaxValue + 1) == int.MinValue", Equal(Of(BinaryOperator.Add, Int("2147483647"), Int("1")), Int("-2147483648")), true),
        ("unchecked(65537 * 65537) == 131073", Equal(Of(BinaryOperator.Multiply, Int("65537"), Int("65537")), Int("131073")), true),
        ("-7 / 2 == -3", Equal(Of(BinaryOperator.Divide, Int("-7"), Int("2")), Int("-3")), true),
        ("-7 % 2 == -1", Equal(Of(BinaryOperator.Remainder, Int("-7"), Int("2")), Int("-1")), true),
        ("1 / 0 == 0 faults", Equal(Of(BinaryOperator.Divide, Int("1"), Int("0")), Int("0")), false),
        ("unchecked(-int.MinValue) == int.MinValue", Equal(new UnaryExpr(IntType, UnaryOperator.Negate, Int("-2147483648")), Int("-2147483648")), true),
        ("long wraps", Equal(Of(BinaryOperator.Add, Literal(LongType, "9223372036854775807"), Literal(LongType, "1")), Literal(LongType, "-9223372036854775808")), true),
        ("0.1m + 0.2m == 0.30m", Equal(Of(BinaryOperator.Add, Dec("0.1"), Dec("0.2")), Dec("0.30")), true),
        ("0.1 + 0.2 != 0.3", Binary(BinaryOperator.NotEqual, Of(BinaryOperator.Add, Dbl("0.1"), Dbl("0.2")), Dbl("0.3")), true),
        ("1m / 0m faults", Equal(Of(BinaryOperator.Divide, Dec("1"), Dec("0")), Dec("0")), false),
        ("decimal.MaxValue * 2m faults", Binary(BinaryOperator.Greater, Of(BinaryOperator.Multiply, Dec("79228162514264337593543950335"), Dec("2")), Dec("0")), false),
        ("(int?)null >= 1 is false", Binary(BinaryOperator.GreaterOrEqual, NullInt, Int("1")), false),
        ("(int?)2 >= 1", Binary(BinaryOperator.GreaterOrEqual, Literal(Null(IntType), "2"), Int("1")), true),
        ("!((int?)null >= 1)", Not(Binary(BinaryOperator.GreaterOrEqual, NullInt, Int("1"))), true),
        ("(int?)null == null", Equal(NullInt, Literal(Null(IntType), null)), true),
        ("(int?)null + 1 == null", Equal(new BinaryExpr(Null(IntType), BinaryOperator.Add, NullInt, Int("1")), Literal(Null(IntType), null)), true),
        ("((int?)null ?? 5) == 5", Equal(new BinaryExpr(IntType, BinaryOperator.Coalesce, NullInt, Int("5")), Int("5")), true),
        ("(decimal?)1.0 == 1.00", Equal(new LiteralExpr(Null(DecimalType), "1.0"), Dec("1.00")), true),
        ("(decimal?)null != 1", Binary(BinaryOperator.NotEqual, Literal(Null(DecimalType), null), Dec("1")), true),
        ("text orders by code point", Binary(BinaryOperator.Less, Text("\uffee"), Text("\ud83d\ude00")), true),
        ("\"a\" + null + \"b\" == \"ab\"", Equal(Concat(Concat(Text("a"), Literal(Null(TextType), null)), Text("b")), Text("ab")), true),
        ("\"anull\".Contains(null) faults", Call(Functions.StringContains, Text("anull"), Literal(Null(TextType), null)), false),
        ("\"\\u0085\" is white space", Call(Functions.IsNullOrWhiteSpace, Text("\u0085")), true),
        ("\"\\ufeff\" is not", Call(Functions.IsNullOrWhiteSpace, Text("\ufeff")), false),
        ("\"😀\".Length == 2", Equal(new CallExpr(IntType, Functions.Length, [Text("\ud83d\ude00")]), Int("2")), true),
        ("(long)5 == 5L", Equal(new ConvertExpr(LongType, Int("5")), Literal(LongType, "5")), true),
        ("(decimal)5 == 5.0m", Equal(new ConvertExpr(DecimalType, Int("5")), Dec("5.0")), true),
        ("false && 1 / 0 == 0 does not fault, so !(...)", Not(Binary(BinaryOperator.And, Literal(BoolType, "false"), Equal(Of(BinaryOperator.Divide, Int("1"), Int("0")), Int("0")))), true),
        ("(true || false) && false is false", Binary(BinaryOperator.And, Binary(BinaryOperator.Or, Literal(BoolType, "true"), Literal(BoolType, "false")), Literal(BoolType, "false")), false),
        ("(true ? 1 : 2) == 1", Equal(new ConditionalExpr(IntType, Literal(BoolType, "true"), Int("1"), Int("2")), Int("1")), true),
    ];

    private static Expr NullInt => Literal(Null(IntType), null);

    [Fact]
    public void Expressions_mean_in_JavaScript_what_they_mean_in_CSharp()
    {
        var query = ShopContract.Surface.Queries[0];
        using var consumer = new Consumer(ShopContract.Surface with
        {
            Mutations = [],
            Queries = Cases.Select((c, i) => query with { Name = $"cases.case{i}", Module = "cases", Export = $"case{i}", Parameters = [], Where = c.Body }).ToEquatableArray(),
        });
        var result = consumer.Execute($"import * as cases from '@shop/sync/cases'; for (let i = 0; i < {Cases.Length}; i++) console.log(cases[`case${{i}}`].match({{}}));");
        result.ShouldSucceed();
        var actual = result.Output.Trim().Split('\n');
        Assert.Equal(Cases.Select(c => $"{c.CSharp}: {(c.Expected ? "true" : "false")}"), Cases.Zip(actual, (c, value) => $"{c.CSharp}: {value}"));
    }

    private static Expr Of(BinaryOperator op, Expr left, Expr right) => new BinaryExpr(left.Type, op, left, right);

    private static Expr Equal(Expr left, Expr right) => Binary(BinaryOperator.Equal, left, right);

    private static Expr Not(Expr operand) => new UnaryExpr(BoolType, UnaryOperator.Not, operand);

    private static Expr Concat(Expr left, Expr right) => new BinaryExpr(TextType, BinaryOperator.Concat, left, right);

    private static Expr Call(string function, params Expr[] arguments) => new CallExpr(BoolType, function, arguments.ToEquatableArray());

    private static Expr Int(string value) => Literal(IntType, value);

    private static Expr Dec(string value) => Literal(DecimalType, value);

    private static Expr Dbl(string value) => Literal(DoubleType, value);

    private static Expr Text(string value) => Literal(TextType, value);
}
