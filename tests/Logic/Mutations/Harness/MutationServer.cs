extern alias server;
using Logic.Harness;
using Logic.Methods;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Generated.V1;
using ModelSync.Sqlite;
using ModelSync.Wire;
using server::ModelSync.Server.Authorization;
using server::ModelSync.Server.Mutations;
using server::ModelSync.Server.Storage;

namespace Logic.Mutations.Harness;

/// <summary>Runs mutations in the runtime of the server, over SQLite. Each run sees its own rows: its transaction makes them and is rolled back.</summary>
internal sealed class MutationServer : IAsyncDisposable
{
    public const string UserId = "user-ä";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelsync-mutations-");
    private readonly SqliteStore _store;
    private readonly RuleAsker _rules;

    private MutationServer()
    {
        var services = new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>();
        _rules = new RuleAsker(services, TimeSpan.FromSeconds(30), TimeProvider.System, NullLogger.Instance);
        _store = new SqliteStore(new SqliteStoreOptions { ConnectionString = $"Data Source={Path.Combine(_folder.FullName, "logic.db")}" }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
    }

    public static Guid ClientId { get; } = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    /// <summary>Number of the last run.</summary>
    public long Sequence { get; private set; }

    public static async Task<MutationServer> StartAsync()
    {
        var server = new MutationServer();
        await server._store.OpenAsync(LogicSync.Descriptor, CancellationToken.None);
        await server._store.RegisterClientAsync(ClientId, UserId, null, CancellationToken.None);
        return server;
    }

    /// <summary>What the run did, and which keys it looked for. Runs may be asked for while others wait: they are one commit then.</summary>
    public async Task<(RunOutcome Outcome, IReadOnlyList<(string Model, RowKey Key)> Asked)> RunAsync(MutationCase @case)
    {
        RunOutcome? outcome = null;
        RecordingTransaction? recorded = null;
        var (sequence, log) = (++Sequence, new FaultLog());
        await _store.ExecuteAsync(new ClientSequence(ClientId, UserId, sequence), async (transaction, cancellation) =>
        {
            foreach (var (model, row) in @case.Rows) await model.InsertAsync(transaction, row);
            recorded = new RecordingTransaction(transaction);
            var ended = await Run(@case, sequence, log).ExecuteAsync(recorded, cancellation);
            outcome = Read(@case.Method, ended, log);
            if (outcome.Kind == "ok") outcome = outcome with { Rows = await RowsAsync(@case, recorded, transaction) };
            return new MutationOutcome(OutcomeStatus.Failed, ended.Payload);
        }, CancellationToken.None);
        return (outcome!, recorded!.Found);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private MutationRun Run(MutationCase @case, long sequence, FaultLog log)
    {
        var call = new MutationCall(new Caller(new System.Security.Claims.ClaimsPrincipal(), UserId, @case.Clerk), ClientId, sequence, @case.Method.Descriptor.Index, WireEncoding.MessagePack, default);
        var prepared = new PreparedCall(@case.Method.Descriptor, @case.Method.Make(@case.Arguments), null);
        return new MutationRun(LogicSync.Descriptor, call, prepared, _rules, TimeSpan.FromSeconds(30), new FixedTime(@case.UtcNow), log);
    }

    private static RunOutcome Read(MutationMethod method, MutationOutcome ended, FaultLog log)
    {
        var payload = OutcomeSeal.Open(LogicSync.Descriptor, ended.Payload)!.Value;
        var reader = new MessagePackReader(payload.Span);
        reader.ReadString();
        if (ended.Status == OutcomeStatus.Ok) return new RunOutcome("ok", Value: TypeForm.Of(method.Result).Encode(method.Descriptor.ReadResult(ref reader)));
        var error = WireError.Read(ref reader, payload);
        if (ended.Status == OutcomeStatus.Failed) return new RunOutcome("fault", log.Last!.GetType().Name);
        if (method.Descriptor.Rejections.FirstOrDefault(r => r.Code == error.Code) is not { } rejection) return new RunOutcome("rejected", error.Code);
        var data = new MessagePackReader(error.Data.Span);
        var record = rejection.Read(ref data)!;
        return new RunOutcome("rejected", error.Code, TypeForm.Of(record.GetType()).Encode(record));
    }

    // Those that the browser knows, and those that are new.
    private static async Task<IReadOnlyList<string>> RowsAsync(MutationCase @case, RecordingTransaction recorded, IWriteTransaction transaction)
    {
        var rows = new List<string>();
        foreach (var (model, key) in @case.Known.Select(static r => (r.Model.Model.Name, r.Model.KeyOf(r.Row))).Concat(recorded.Inserted).Distinct())
        {
            var rowsOf = ModelRows.All.Single(m => m.Model.Name == model);
            if (await rowsOf.FindAsync(transaction, key) is { } row) rows.Add($"{model} {rowsOf.Encode(row).ToJsonString()}");
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    /// <summary>Keeps the exception of the last fault.</summary>
    private sealed class FaultLog : ILogger
    {
        public Exception? Last { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Last = exception ?? Last;
    }
}
