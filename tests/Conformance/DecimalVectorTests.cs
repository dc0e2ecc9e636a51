using System.Globalization;
using System.Text.Json;

namespace Conformance;

/// <summary>The arithmetic that TypeScript's Decimal must have is what System.Decimal does: the vectors say nothing else.</summary>
public sealed class DecimalVectorTests
{
    [Fact]
    public void Every_row_is_what_System_Decimal_says()
    {
        foreach (var row in VectorFiles.Read("decimal.json").EnumerateArray())
        {
            decimal Number(string name) => decimal.Parse(row.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
            var (left, right) = (Number("left"), Number("right"));
            Check(row, "add", () => left + right);
            Check(row, "sub", () => left - right);
            Check(row, "mul", () => left * right);
            Check(row, "div", () => left / right);
            Check(row, "rem", () => left % right);
            var digits = row.GetProperty("digits").GetInt32();
            Check(row, "even", () => decimal.Round(left, digits));
            Check(row, "away", () => decimal.Round(left, digits, MidpointRounding.AwayFromZero));
            Assert.Equal(row.GetProperty("compare").GetInt32(), decimal.Compare(left, right));
        }
    }

    private static void Check(JsonElement row, string name, Func<decimal> operation) => Assert.Equal(row.GetProperty(name).GetString(), TextOf(operation));

    private static string TextOf(Func<decimal> operation)
    {
        try
        {
            return operation().ToString(CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return "overflow";
        }
        catch (DivideByZeroException)
        {
            return "zero";
        }
    }
}
