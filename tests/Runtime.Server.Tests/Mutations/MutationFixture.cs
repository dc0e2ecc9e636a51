using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Mutations;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Mutations;

/// <summary>Runs mutations of one client over an in-memory store.</summary>
internal sealed class MutationFixture
{
    private readonly MutationRunner _runner;
    private readonly OutcomeReader _outcomes;
    private long _sequence;

    public MutationFixture(AccessRule access, Func<MutationContext<NoteUser>, string, Task<string?>> body)
    {
        var surface = NoteSurface.With((access, body));
        var provider = new ServiceCollection().AddSingleton(Done).BuildServiceProvider();
        var preparer = new CallPreparer(surface, new RuleAuthorizer(), Time, Logs);
        var times = new MutationTimes(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
        _runner = new MutationRunner(surface, Store, preparer, provider.GetRequiredService<IServiceScopeFactory>(), times, Time, new SyncMetrics(new Meter("test"), surface.Name), Logs);
        _outcomes = new OutcomeReader(surface);
    }

    public static Guid ClientId { get; } = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    public InMemoryStore Store { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.Zero));

    public CollectedLogs Logs { get; } = new();

    /// <summary>A service that actions after the commit may ask for.</summary>
    public List<string> Done { get; } = [];

    public Caller Caller { get; set; } = new(Principals.Of("ann"), "ann", new NoteUser("ann"));

    public void Has(int id, string owner, string text) => Store.Notes.Add(new RowKey(id), new Note { Id = id, Owner = owner, Text = text });

    /// <summary>Runs the mutation with the next sequence number.</summary>
    public Task<MutationReceipt> RunAsync(string text = "x", int mutation = 0) => SendAsync(++_sequence, $"[\"{text}\"]", mutation);

    public async Task<MutationReceipt> SendAsync(long sequence, string arguments, int mutation = 0)
    {
        await Store.RegisterClientAsync(ClientId, Caller.UserId, null, CancellationToken.None);
        var call = new MutationCall(Caller, ClientId, sequence, mutation, WireEncoding.Json, Encoding.UTF8.GetBytes(arguments));
        return await _runner.RunAsync(call, CancellationToken.None);
    }

    /// <summary>The payload as a JSON client gets it.</summary>
    public string Json(MutationReceipt receipt)
    {
        var answer = _outcomes.ToMutRes(1, receipt.Outcome!, receipt.Version, WireEncoding.Json);
        return answer.Payload.IsEmpty ? "null" : Encoding.UTF8.GetString(answer.Payload.Span);
    }

    /// <summary>The payload as a MessagePack client gets it.</summary>
    public ReadOnlyMemory<byte> Packed(MutationReceipt receipt) => _outcomes.ToMutRes(1, receipt.Outcome!, receipt.Version, WireEncoding.MessagePack).Payload;
}
