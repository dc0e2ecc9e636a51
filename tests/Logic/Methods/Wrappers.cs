using ModelSync;

namespace Logic.Methods;

/// <summary>A record of one value.</summary>
[WireValue]
public readonly record struct Money(decimal Amount)
{
    public decimal Twice => Amount * 2;

    public static bool operator <(Money left, Money right) => left.Amount < right.Amount;

    public static bool operator >(Money left, Money right) => left.Amount.CompareTo(right.Amount) > 0;

    public static implicit operator decimal(Money money) => money.Amount;

    public static explicit operator Money(decimal amount) => new(amount);
}

/// <summary>A struct of one value, with the equality that it needs.</summary>
[WireValue]
public readonly struct Code : IEquatable<Code>
{
    public Code(string text) => Text = text;

    public string Text { get; }

    public static bool operator ==(Code left, Code right) => left.Equals(right);

    public static bool operator !=(Code left, Code right) => !(left == right);

    public bool Equals(Code other) => Text == other.Text;

    public override bool Equals(object? obj) => obj is Code other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}

/// <summary>Types of one value are that value.</summary>
[Shared]
public static class Wrappers
{
    public static Money Made(decimal amount) => new(amount);

    public static Money Cast(decimal amount) => (Money)amount;

    public static decimal Sum(List<Money> moneys) => moneys.Sum(money => money.Amount) + moneys.Sum(money => money);

    public static decimal Twice(Money money) => money.Twice;

    public static bool AreEqual(Money a, Money b, Code c, Code d) => a == b | c == d | c != d | a.Equals(b) | c.Equals(d);

    public static bool IsLess(Money a, Money b) => a < b | a > b;

    public static int Distinct(List<Money> moneys, List<Code> codes) => moneys.Distinct().Count() + codes.Distinct().Count();

    public static bool Matches(Money money) => money is { Amount: > 3m };

    public static Money OrElse(Money? money, Money otherwise) => money ?? otherwise;

    public static string Text(Money money, Code code) => $"{money.Amount:0.00} {code.Text}";

    public static Dictionary<string, Money> Named(Money money) => new() { ["x"] = money };
}
