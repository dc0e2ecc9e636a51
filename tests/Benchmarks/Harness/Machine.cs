using System.Runtime.InteropServices;

namespace ModelSync.Benchmarks.Harness;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    /// <summary>Cores, processor, system and runtime, as each report begins.</summary>
    public static string Name => $"{Environment.ProcessorCount} cores ({Processor()}), {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}";

    private static string Processor()
    {
        var lines = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo") : [];
        return lines.FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
