namespace ModelSync.Benchmarks.Logic;

/// <summary>Code over doubles that is measured against the same code written in JavaScript by hand.</summary>
[Shared]
public static class RealNumbers
{
    public static double Mean(IReadOnlyList<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return values.Count == 0 ? 0 : sum / values.Count;
    }

    public static double Variance(IReadOnlyList<double> values)
    {
        var mean = Mean(values);
        var sum = 0.0;
        for (var i = 0; i < values.Count; i++) sum += (values[i] - mean) * (values[i] - mean);
        return sum / values.Count;
    }

    public static double Polynomial(IReadOnlyList<double> coefficients, double x)
    {
        var result = 0.0;
        for (var i = coefficients.Count - 1; i >= 0; i--) result = result * x + coefficients[i];
        return result;
    }

    public static double Balance(double deposit, double rate, int years)
    {
        var balance = deposit;
        for (var year = 0; year < years; year++) balance += Math.Round(balance * rate, 2);
        return balance;
    }

    public static double Distance(double x1, double y1, double x2, double y2) => Math.Sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));

    public static double SquareRoot(double value)
    {
        var guess = Math.Max(value / 2, 1);
        for (var i = 0; i < 30; i++)
        {
            var next = (guess + value / guess) / 2;
            if (Math.Abs(next - guess) < 1e-12) break;
            guess = next;
        }

        return guess;
    }
}
