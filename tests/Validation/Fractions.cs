namespace ModelSync.Validation;

/// <summary>double, float and decimal: IEEE operations, and decimals to the last digit.</summary>
[WireType]
public sealed class Fractions
{
    public double X { get; set; }

    public double Y { get; set; }

    public float F { get; set; }

    public decimal M { get; set; }

    public decimal N { get; set; }

    public int Count { get; set; }

    public long Large { get; set; }

    public double? MaybeX { get; set; }

    public float? MaybeF { get; set; }

    public decimal? MaybeM { get; set; }

    [Rule("double.add", nameof(X), nameof(Y))]
    public bool AddsDouble() => X + Y == 0.3 || X + Y > X;

    [Rule("double.subtract")]
    public bool SubtractsDouble() => X - Y <= 0.1;

    [Rule("double.multiply")]
    public bool MultipliesDouble() => X * Y > 0.01;

    [Rule("double.divide")]
    public bool DividesDouble() => X / Y > 1;

    [Rule("double.not_a_number")]
    public bool KnowsNoNumber() => !(X / Y > 1) == (X / Y <= 1);

    [Rule("double.remainder")]
    public bool TakesRemainderDouble() => X % Y >= 0;

    [Rule("double.negate")]
    public bool NegatesDouble() => -X < Y - -0.5;

    [Rule("double.extremes")]
    public bool ComparesWithExtremes() => X < double.MaxValue && Y != double.Epsilon && X != -0.0 && Y > -1e-7 && X != 1e21;

    [Rule("double.lifted")]
    public bool ComparesLifted() => MaybeX == X || MaybeX < Y || (MaybeX ?? 2.5) > X * 2;

    [Rule("double.from_int")]
    public bool ComesFromInt() => X > Count || Count * 0.5 < Y;

    [Rule("float.equal")]
    public bool EqualsFloat() => F == 0.1f || F == X || F < 0.1;

    [Rule("float.widened")]
    public bool WidensFloat() => F + X > Y || MaybeF > F || MaybeF == null;

    [Rule("decimal.add", nameof(M), nameof(N))]
    public bool AddsDecimal() => M + N > 1;

    [Rule("decimal.subtract")]
    public bool SubtractsDecimal() => M - N <= 0.1m;

    [Rule("decimal.multiply")]
    public bool MultipliesDecimal() => M * N >= 1.10m;

    [Rule("decimal.divide")]
    public bool DividesDecimal() => M / N != 1.0m;

    [Rule("decimal.thirds")]
    public bool MeetsItsThirds() => M / 3 * 3 == M;

    [Rule("decimal.remainder")]
    public bool TakesRemainderDecimal() => M % N * 3 < N;

    [Rule("decimal.negate")]
    public bool NegatesDecimal() => -M < N;

    [Rule("decimal.equal")]
    public bool EqualsDecimal() => M == N || !M.Equals(1.000m) && N != -2.50m;

    [Rule("decimal.lifted")]
    public bool ComparesLiftedDecimal() => MaybeM == M || MaybeM >= N || (MaybeM ?? N) + 1 == M;

    [Rule("decimal.from_whole")]
    public bool ComesFromWhole() => M > Count || Large * N < M - Count;

    [Rule("decimal.default")]
    public bool HasDefault() => MaybeM.GetValueOrDefault() * 2 != M && (MaybeM ?? 0m) >= 0m;

    [Rule("decimal.choice")]
    public bool Chooses() => (X > Y ? M : Count) > (N == 0 ? 5 : M / N);

    [Rule("decimal.extremes")]
    public bool ComparesDecimalWithExtremes() => M < decimal.MaxValue && N > decimal.MinValue && M != 0.0000000000000000000000000001m;

    [Rule("decimal.one_of")]
    public bool IsOneOf() => new[] { 1.1m, 0m, -2.5m }.Contains(M) || M is > 10 or 1.10m;
}
