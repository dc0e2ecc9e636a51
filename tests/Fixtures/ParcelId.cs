namespace ModelSync.Fixtures;

/// <summary>Names a parcel and nothing else.</summary>
[WireValue]
public readonly record struct ParcelId(Guid Value);

/// <summary>A class that does not take every text.</summary>
[WireValue]
public sealed record Postcode : IComparable<Postcode>
{
    public Postcode(string text) => Text = text.Length is > 0 and <= 8 ? text : throw new ArgumentException("A postcode has 1 to 8 characters.", nameof(text));

    public string Text { get; }

    public int CompareTo(Postcode? other) => ModelSync.Generated.V1.ValueOrder.Compare(Text, other?.Text);
}

/// <summary>A struct without operators; its value has another name.</summary>
[WireValue]
public readonly struct Weight(decimal kilograms)
{
    public decimal Kilograms { get; } = kilograms;
}

/// <summary>Small numbers, which C# compares as int.</summary>
[WireValue]
public readonly record struct Floor(short Number);
