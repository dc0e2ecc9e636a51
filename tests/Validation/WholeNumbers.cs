namespace ModelSync.Validation;

/// <summary>int and long: they wrap, divide towards zero, and fault where the quotient does not exist.</summary>
[WireType]
public sealed class WholeNumbers
{
    public int A { get; set; }

    public int B { get; set; }

    public long C { get; set; }

    public long D { get; set; }

    public int? MaybeA { get; set; }

    public long? MaybeC { get; set; }

    [Rule("whole.add_int", nameof(A), nameof(B))]
    public bool AddsInt() => A + B > A;

    [Rule("whole.subtract_int")]
    public bool SubtractsInt() => A - B <= 10;

    [Rule("whole.multiply_int")]
    public bool MultipliesInt() => A * B >= 0;

    [Rule("whole.divide_int", Message = "A / B is -1")]
    public bool DividesInt() => A / B != -1;

    [Rule("whole.remainder_int")]
    public bool TakesRemainderInt() => A % B >= 0;

    [Rule("whole.negate_int")]
    public bool NegatesInt() => -A < B && +A != B;

    [Rule("whole.add_long", nameof(C))]
    public bool AddsLong() => C + D > C;

    [Rule("whole.subtract_long")]
    public bool SubtractsLong() => C - D <= 10;

    [Rule("whole.multiply_long")]
    public bool MultipliesLong() => C * D >= 0;

    [Rule("whole.divide_long")]
    public bool DividesLong() => C / D != -1;

    [Rule("whole.remainder_long")]
    public bool TakesRemainderLong() => C % D >= 0;

    [Rule("whole.negate_long")]
    public bool NegatesLong() => -C < D;

    [Rule("whole.mixed")]
    public bool Mixes() => A + C > D || B * D == C - A;

    [Rule("whole.unchecked")]
    public bool WrapsWhereItSaysSo() => unchecked(A + B * B) < 1000;

    [Rule("whole.precedence")]
    public bool BindsAsWritten() => A - (B - A) * 2 > 0 == (A - B - 2 > 0) && !(A > B || B > A + 1);

    [Rule("whole.guarded")]
    public bool GuardsDivision() => (B != 0 && A / B > 1) || (B == 0 || A % B < 5);

    [Rule("whole.choice")]
    public bool Chooses() => (A > B ? A - B : B - A) > 2 == (A == B ? C : D) > 0;

    [Rule("whole.nested_choice")]
    public bool ChoosesAgain() => (A > 0 ? B > 0 ? 1 : 2 : C > 0 ? 3 : A / B) != 2;

    [Rule("whole.default")]
    public bool HasDefault() => (MaybeA ?? B) > A;

    [Rule("whole.defaults")]
    public bool HasDefaults() => (MaybeA ?? MaybeA ?? 7) + MaybeC.GetValueOrDefault() > 7;

    [Rule("whole.lifted_equal")]
    public bool EqualsLifted() => MaybeA == A || MaybeC != C;

    [Rule("whole.lifted_less")]
    public bool ComparesLifted() => MaybeA < B || !(MaybeC >= D) && MaybeC > A;

    [Rule("whole.lifted_widened")]
    public bool WidensLifted() => MaybeA == MaybeC || MaybeA > MaybeC;

    [Rule("whole.null")]
    public bool TestsNull() => MaybeA.HasValue == (MaybeC is null) || (MaybeA == null && MaybeC != 0);

    [Rule("whole.pattern")]
    public bool Matches() => A is (>= 1 and < 10) or 100 or int.MinValue || MaybeC is null or > 5 and not 7;

    [Rule("whole.not_pattern")]
    public bool DoesNotMatch() => A is not (1 or 2) && MaybeA is not (null or < 0) && MaybeC is not { };

    [Rule("whole.equals")]
    public bool CallsEquals() => A.Equals(B) || !C.Equals(D);

    [Rule("whole.one_of")]
    public bool IsOneOf() => new[] { -1, 0, 2, int.MaxValue }.Contains(A) || new long?[] { null, long.MinValue, 3 }.Contains(MaybeC);

    [Rule("whole.extremes")]
    public bool ComparesWithExtremes() => A != int.MinValue && B < int.MaxValue && C > long.MinValue && D != long.MaxValue && -9007199254740993 != C;
}
