using System.Globalization;

namespace Runtime.Server.Tests.Hostile;

/// <summary>How much the random tests do; <c>run.cs fuzz peers</c> does more.</summary>
internal static class Volumes
{
    /// <summary>Frames in process.</summary>
    public static int Frames { get; } = Of("MODELSYNC_FUZZ_FRAMES", 1_000_000);

    /// <summary>Frames over sockets.</summary>
    public static int SocketFrames { get; } = Of("MODELSYNC_FUZZ_SOCKET_FRAMES", 20_000);

    /// <summary>Only these tests run, in the volumes of fuzz: figures of time are held to the guarantees.</summary>
    public static bool IsAlone { get; } = Environment.GetEnvironmentVariable("MODELSYNC_FUZZ_SOCKET_FRAMES") is { Length: > 0 };

    private static int Of(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
