using System.Threading.Channels;
using ModelSync.Server.Contracts;
using ModelSync.Server.Mutations;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Sessions;

/// <summary>
/// A session's mutations in the order of their sequence numbers: one executes, a bounded number waits, the rest is refused and sent again by the client.
/// A repeat reaches the store, which knows its outcome; a gap is refused here; what waits when the connection is cut is dropped, and the client sends it again.
/// </summary>
internal sealed class MutationQueue
{
    private readonly SessionServices _services;
    private readonly MessageSender _sender;
    private readonly Dialect _dialect;
    private readonly OwedAcks _owed;
    private readonly CancellationToken _stopping;
    private readonly Lock _starting = new();
    private long _next;
    private Task _running = Task.CompletedTask;

    // Null until the first mutation: most connections only watch.
    private Channel<MutationCall>? _waiting;
    private TokenBucket? _rate;
    private bool _finishing;

    /// <param name="lastSequence">Highest one that was executed.</param>
    public MutationQueue(SessionServices services, MessageSender sender, Dialect dialect, long lastSequence, OwedAcks owed, CancellationToken stopping)
    {
        _services = services;
        _sender = sender;
        _dialect = dialect;
        _owed = owed;
        _stopping = stopping;
        _next = lastSequence + 1;
    }

    /// <summary>Ends when the mutation that executes has ended.</summary>
    public Task Running => _running;

    /// <summary>Takes nothing more; completes when what waited was executed and every ack was handed over.</summary>
    public async Task FinishAsync()
    {
        lock (_starting)
        {
            _finishing = true;
            _waiting?.Writer.TryComplete();
        }

        await _running;
        await _owed.SettledAsync();
    }

    public ValueTask<bool> EnqueueAsync(MutationCall call)
    {
        lock (_starting) return Enqueue(call);
    }

    private ValueTask<bool> Enqueue(MutationCall call)
    {
        if (_finishing) return RefuseAsync(call.Sequence, Later(ErrorCodes.Unavailable, TimeSpan.FromSeconds(1)));
        _next = Math.Max(_next, _owed.LastTold + 1);
        if (call.Sequence > _next) return RefuseAsync(call.Sequence, new WireError(ErrorCodes.MutationGap, Retry.Now));
        _rate ??= new TokenBucket(_services.Settings.Limits.MutationsPerSecond, _services.Settings.Limits.MutationBurst, _services.Time);
        if (!_rate.TryTake()) return RefuseAsync(call.Sequence, Later(ErrorCodes.LimitRate, _rate.UntilNext));
        if (!Start().Writer.TryWrite(call)) return RefuseAsync(call.Sequence, Later(ErrorCodes.LimitQueue, TimeSpan.FromSeconds(1)));
        if (call.Sequence == _next) _next++;
        return ValueTask.FromResult(true);
    }

    private Channel<MutationCall> Start()
    {
        if (_waiting is not null) return _waiting;
        var waiting = Channel.CreateBounded<MutationCall>(new BoundedChannelOptions(_services.Settings.Limits.MaxQueuedMutations) { SingleReader = true, SingleWriter = true });
        _running = Task.Run(() => RunAsync(waiting.Reader), CancellationToken.None);
        return _waiting = waiting;
    }

    private async Task RunAsync(ChannelReader<MutationCall> waiting)
    {
        try
        {
            while (!_stopping.IsCancellationRequested && await waiting.WaitToReadAsync(_stopping))
                if (waiting.TryRead(out var call)) await ExecuteAsync(call);
        }
        catch (OperationCanceledException)
        {
            // The session ended.
        }
    }

    private async ValueTask ExecuteAsync(MutationCall call)
    {
        try
        {
            // Not cancelled with the session: what has begun ends as it would, and the client learns the outcome when it returns.
            var receipt = await _services.Mutations.RunAsync(call, CancellationToken.None);
            await AnswerAsync(call, receipt);
        }
        catch (Exception fault)
        {
            _services.Logger.StoreFault(fault, call.TraceId);
            await RefuseAsync(call.Sequence, Later(ErrorCodes.Unavailable, TimeSpan.FromSeconds(1)) with { TraceId = call.TraceId });
        }
    }

    private ValueTask<bool> AnswerAsync(MutationCall call, MutationReceipt receipt) => receipt.Kind switch
    {
        ReceiptKind.Applied => Owe(call.Sequence),
        ReceiptKind.Duplicate => _sender.SendAsync(_services.Outcomes.ToMutRes(call.Sequence, receipt.Outcome!, receipt.Version, _dialect)),
        ReceiptKind.Gap => RefuseAsync(call.Sequence, new WireError(ErrorCodes.MutationGap, Retry.Now)),
        _ => RefuseAsync(call.Sequence, new WireError(ErrorCodes.MutationUnknownClient)),
    };

    // The ack travels with the effects.
    private ValueTask<bool> Owe(long sequence)
    {
        _owed.Executed(sequence);
        return ValueTask.FromResult(true);
    }

    private ValueTask<bool> RefuseAsync(long sequence, WireError error)
    {
        _services.Metrics.ErrorTold(error.Code);
        return _sender.SendAsync(new MutRes(sequence, AckStatus.Refused, MessageCodec.Encode(error, _dialect.Encoding), Version: 0));
    }

    private static WireError Later(string code, TimeSpan delay) =>
        new(code, Retry.After) { RetryAfterMs = (int)Math.Ceiling(delay.TotalMilliseconds) };
}
