using System.Globalization;

namespace Runtime.Sqlite.Tests.Support;

/// <summary>Random tests print their seed; MODELSYNC_SEED repeats one.</summary>
internal static class Seed
{
    public static int New() => int.TryParse(Environment.GetEnvironmentVariable("MODELSYNC_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var seed) ? seed : Environment.TickCount & 0xFFFFFF;
}
