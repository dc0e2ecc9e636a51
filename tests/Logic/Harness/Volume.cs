using System.Globalization;

namespace Logic.Harness;

/// <summary>How much is tried, and from which seed: the environment may ask for more.</summary>
internal static class Volume
{
    public static int Seed { get; } = Read("MODELSYNC_SEED", 20261130);

    /// <summary>Inputs of each method.</summary>
    public static int Inputs { get; } = Read("MODELSYNC_LOGIC_INPUTS", 500);

    /// <summary>Methods of the random programs.</summary>
    public static int Programs { get; } = Read("MODELSYNC_LOGIC_PROGRAMS", 40);

    private static int Read(string name, int otherwise) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
