namespace ModelSync.Fixtures;

/// <summary>Parcels whose values meet often.</summary>
public sealed class RandomParcels(int seed)
{
    private static readonly string[] Texts = ["a", "B", "ab", "1010", "10 Wien", "\ud83d\ude00", "\uffee", "12345678"];
    private readonly Random _random = new(seed);
    private readonly ParcelId[] _ids = [.. Enumerable.Range(0, 6).Select(i => Fresh(new Random(seed + i)))];

    public ParcelId Id() => _random.GetItems(_ids, 1)[0];

    public Postcode Postcode() => new(_random.GetItems(Texts, 1)[0]);

    public Weight Weight() => new(_random.Next(-1, 22) / 2m);

    public Floor Floor() => new((short)_random.Next(-2, 3));

    /// <summary>The value, or nothing.</summary>
    public T? Perhaps<T>(T value) => _random.Next(3) == 0 ? default : value;

    public T? Maybe<T>(T value)
        where T : struct => _random.Next(3) == 0 ? null : value;

    public T[] Some<T>(Func<T> next) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => next())];

    public Parcel Parcel() => new()
    {
        Id = Fresh(_random),
        Inside = Maybe(Id()),
        To = Postcode(),
        Origin = Perhaps(Postcode()),
        Weight = Weight(),
        Declared = Maybe(Weight()),
        Floor = Floor(),
        Cellar = Maybe(Floor()),
        Before = [.. Some(Id)],
        Stops = [.. Some(Floor)],
        Floors = Some(Id).Distinct().ToDictionary(id => id, _ => Floor()),
        Marks = Some(Postcode).DistinctBy(p => p.Text).ToDictionary(p => p.Text, _ => Maybe(Id())),
    };

    public ParcelLabel Label() => new(Id(), Perhaps(Postcode()), Some(Weight), _random.Next(2) == 0 ? default : new(Maybe(Id())));

    private static ParcelId Fresh(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new ParcelId(new Guid(bytes));
    }
}
