using System.Text;

namespace Runtime.Codecs.Tests;

/// <summary>Values of every kind, with more of those near an edge than chance would give.</summary>
internal sealed class RandomValues(int seed)
{
    private readonly Random _random = new(seed);

    public bool Bool() => _random.Next(2) == 0;

    public int Int() => (int)Long32();

    public long Long() => _random.Next(4) switch
    {
        0 => Long32(),
        1 => unchecked((1L << _random.Next(64)) + _random.Next(-2, 3)),
        2 => unchecked(-(1L << _random.Next(64)) + _random.Next(-2, 3)),
        _ => _random.NextInt64(long.MinValue, long.MaxValue),
    };

    public double Double()
    {
        var value = _random.Next(5) switch
        {
            0 => _random.Next(-1000, 1000) / 100.0,
            1 => Math.Pow(10, _random.Next(-30, 30)) * _random.Next(-99, 99),
            2 => Math.ScaleB(1 + _random.Next(3), _random.Next(-1080, 1020)),
            3 => -0.0,
            _ => BitConverter.Int64BitsToDouble(_random.NextInt64(long.MinValue, long.MaxValue)),
        };
        return double.IsFinite(value) ? value : double.MaxValue;
    }

    public decimal Decimal()
    {
        var digits = _random.Next(4);
        return new decimal(digits > 0 ? _random.Next() : 0, digits > 1 ? _random.Next() : 0, digits > 2 ? _random.Next() : 0, Bool(), (byte)_random.Next(29));
    }

    public string String()
    {
        var text = new StringBuilder();
        for (var left = _random.Next(4) == 0 ? _random.Next(400) : _random.Next(40); left > 0; left--) text.Append(Rune());
        return text.ToString();
    }

    public Guid Guid()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    public DateTimeOffset Instant()
    {
        var ticks = _random.Next(3) switch
        {
            0 => _random.NextInt64(DateTimeOffset.MaxValue.Ticks / TimeSpan.TicksPerSecond) * TimeSpan.TicksPerSecond,
            1 => DateTimeOffset.UnixEpoch.Ticks + (_random.NextInt64(1L << 35) * TimeSpan.TicksPerSecond) + _random.Next(-1, 2),
            _ => _random.NextInt64(TimeSpan.TicksPerDay, DateTimeOffset.MaxValue.Ticks - TimeSpan.TicksPerDay),
        };
        var utc = new DateTimeOffset(Math.Clamp(ticks, TimeSpan.TicksPerDay, DateTimeOffset.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.Zero);
        return utc.ToOffset(TimeSpan.FromMinutes(_random.Next(-14 * 60, (14 * 60) + 1)));
    }

    public Dictionary<string, int> Dictionary()
    {
        var dictionary = new Dictionary<string, int>();
        for (var left = _random.Next(20); left > 0; left--) dictionary[String()] = Int();
        return dictionary;
    }

    private long Long32() => _random.Next(3) switch
    {
        0 => _random.Next(-200, 200),
        1 => unchecked((int)((1L << _random.Next(32)) + _random.Next(-2, 3))),
        _ => _random.Next(int.MinValue, int.MaxValue),
    };

    private string Rune()
    {
        var point = _random.Next(8) switch
        {
            0 => _random.Next(0x20),
            1 => "\"\\/\u007f\u2028\ufeff\ufffd\uffff"[_random.Next(8)],
            2 => _random.Next(0x80, 0x800),
            3 => _random.Next(0x800, 0xd800),
            4 => _random.Next(0x10000, 0x110000),
            _ => _random.Next(0x20, 0x7f),
        };
        return new Rune(point).ToString();
    }
}
