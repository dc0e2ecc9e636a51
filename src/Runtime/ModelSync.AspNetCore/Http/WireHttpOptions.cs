using ModelSync.Generated.V1;

namespace ModelSync.AspNetCore.Http;

/// <summary>What endpoints accept as <see cref="Wire{T}"/>.</summary>
public sealed class WireHttpOptions
{
    /// <summary>Bytes of the longest body; a longer one is 413 with <c>limit.body</c>. 1 MiB unless set.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Depth, elements and allocation of one body.</summary>
    public WireLimits Limits { get; set; } = WireLimits.Default;

    /// <summary>Texts of violations in problem details.</summary>
    public MessageCatalogue Messages { get; set; } = new();
}
