namespace ModelSync.Fixtures;

/// <summary>Unions of every case, some of them invalid.</summary>
public sealed class RandomShapes(int seed)
{
    private readonly Random _random = new(seed);

    public Shape Shape(int depth = 0) => _random.Next(depth < 3 ? 5 : 3) switch
    {
        0 => new Circle(_random.Next(8) == 0 ? 0.25 : 1.5) { Label = Label() },
        1 => new Box(_random.Next(-3, 300), 0) { Label = Label() },
        2 => new Blank(_random.Next(2) == 0 ? default : new(Label())) { Label = Label() },
        _ => new Group([.. Some(() => Shape(depth + 1))], Some(() => _random.Next(4) == 0 ? null : Shape(depth + 1)).Select((s, i) => (s, i)).ToDictionary(p => "ab"[..(p.i % 3)], p => p.s)),
    };

    public Signal Signal() => _random.Next(3) switch
    {
        0 => new Go(),
        1 => new Stop { Until = DateTimeOffset.UnixEpoch.AddTicks(_random.Next()) },
        _ => new Wait { For = _random.Next(2) == 0 ? null : new ParcelId(Guid.Empty) },
    };

    public Outcome Outcome(int depth = 0) => _random.Next(2) == 0 ? new Outcome.Won(_random.Next(99) / 10m) : new Outcome.Lost(Label(), depth > 3 || _random.Next(3) == 0 ? null : Outcome(depth + 1));

    public Drawing Drawing() => new(
        Shape(), _random.Next(2) == 0 ? null : Shape(), [.. Some(() => _random.Next(4) == 0 ? null : Shape())], Some(Signal).Select((s, i) => (s, i)).ToDictionary(p => $"{p.i}", p => p.s),
        Outcome(), new Circle(2), _random.Next(3) switch { 0 => default, 1 => (Signal?)null, _ => Signal() }, Mark(), _random.Next(3) == 0 ? null : Mark());

    public Mark Mark() => _random.Next(2) == 0 ? new Mark(new Circle(_random.Next(8) == 0 ? 0.25 : 1.5)) : new Mark(new Go());

    public Canvas Canvas(int id) => new() { Id = id, Shape = Shape(), Outcome = _random.Next(2) == 0 ? null : Outcome() };

    private string? Label() => _random.Next(3) == 0 ? null : new string('x', _random.Next(8) == 0 ? 4 : 3);

    private T[] Some<T>(Func<T> next) => [.. Enumerable.Range(0, _random.Next(3)).Select(_ => next())];
}
