using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Contracts;
using ModelSync.Server.Faults;
using ModelSync.Server.Mutations;
using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;

namespace ModelSync.Server.Sessions;

/// <summary>What all sessions of a surface share.</summary>
/// <param name="Failpoints">Null but in tests.</param>
internal sealed record SessionServices(
    SurfaceDescriptor Surface,
    ServedContracts Contracts,
    ISyncStore Store,
    ILiveQueries Queries,
    MutationRunner Mutations,
    OutcomeReader Outcomes,
    IAuthorizer Authorizer,
    ConnectionCounter Connections,
    SessionSettings Settings,
    SyncMetrics Metrics,
    TimeProvider Time,
    ILogger Logger,
    IFailpoints? Failpoints = null)
{
    /// <summary>Who is here.</summary>
    public SessionTable Open { get; } = new(Settings.Handshake, Time);
}
