namespace ModelSync.Benchmarks.Harness;

internal sealed record CommandLine(string Question, int Rounds, string? Out)
{
    private const int DefaultRounds = 15;

    public static CommandLine? Parse(string[] args)
    {
        if (args.Length % 2 == 0) return null;
        var options = args.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
        var rounds = options.TryGetValue("--rounds", out var text) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : DefaultRounds;
        return new(args[0], rounds, options.GetValueOrDefault("--out"));
    }
}
