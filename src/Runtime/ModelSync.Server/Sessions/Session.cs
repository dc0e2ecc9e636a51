using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Mutations;
using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Server.Transport;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Sessions;

/// <summary>
/// One connection from hello to goodbye. A receiver handles one message after the other, a forwarder pulls frames from the engine, a timer watches;
/// each may end the session and the first reason wins. Nothing that comes from the peer throws beyond this class.
/// </summary>
internal sealed class Session : IDisposable
{
    private readonly SessionServices _services;
    private readonly ITransport _transport;
    private readonly WireEncoding _encoding;
    private readonly IAuthenticator _authenticator;
    private readonly MessageSender _sender;
    private readonly Heartbeat _heartbeat;
    private readonly Guid _id = Guid.CreateVersion7();
    private readonly TaskCompletionSource<SessionEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stopping = new();
    private Greeting? _greeting;
    private Task _forwarding = Task.CompletedTask;

    public Session(SessionServices services, ITransport transport, WireEncoding encoding, IAuthenticator authenticator)
    {
        _services = services;
        _transport = transport;
        _encoding = encoding;
        _authenticator = authenticator;
        Action<SessionEnd> end = End;
        _sender = new MessageSender(transport, encoding, services.Settings.SendStall, services.Time, services.Failpoints, end);
        _heartbeat = new Heartbeat(services.Settings, services.Time, _sender, end);
    }

    /// <summary>Ends the session before it begins: there is no place for it.</summary>
    public void Refuse() => End(SessionEnd.TooManyConnections);

    /// <summary>Completes when the connection is closed and everything of the session has ended.</summary>
    public async Task RunAsync(CancellationToken shutdown)
    {
        var began = _services.Time.GetTimestamp();
        _services.Metrics.ConnectionOpened();
        using var going = shutdown.UnsafeRegister(static session => ((Session)session!).BeginDrain(), this);
        var receiving = ReceiveAllAsync();
        var end = await _end.Task;
        _heartbeat.Dispose();
        await _stopping.CancelAsync();
        await SayGoodbyeAsync(end);
        await LeaveAsync(receiving);
        _services.Metrics.ConnectionClosed(end.Code, _services.Time.GetElapsedTime(began));
        _services.Logger.SessionEnded(_id, end.Code, end.Reason);
    }

    public void Dispose()
    {
        _heartbeat.Dispose();
        _stopping.Dispose();
    }

    /// <summary>The user's sessions are over.</summary>
    public void Revoke() => End(SessionEnd.Revoked);

    private void End(SessionEnd end) => _end.TrySetResult(end);

    private void BeginDrain()
    {
        _ = DrainAsync(_stopping.Token);
    }

    // Nothing is accepted once goaway is said; closed when what was accepted before is acknowledged, or time is up.
    private async Task DrainAsync(CancellationToken stopping)
    {
        try
        {
            _services.Logger.SessionDrains(_id);
            var finishing = _greeting?.Mutations.FinishAsync() ?? Task.CompletedTask;
            if (!await _sender.SendAsync(SessionEnd.ReturnLater)) return;
            await finishing.WaitAsync(_services.Settings.Drain, _services.Time, stopping);
            End(SessionEnd.GoingAway);
        }
        catch (TimeoutException)
        {
            // What is not done by now the client sends again to the next server.
            End(SessionEnd.GoingAway);
        }
        catch (Exception fault)
        {
            Blame(fault);
        }
    }

    private async ValueTask SayGoodbyeAsync(SessionEnd end)
    {
        if (end == SessionEnd.PeerLeft || end == SessionEnd.Stalled) return;

        // A frame that the forwarder has taken goes out before the goodbye.
        await _forwarding;
        if (end.LastWords is Err told) _services.Metrics.ErrorTold(told.Error.Code);
        if (end.LastWords is not null) await _sender.SendAsync(end.LastWords);
        await _sender.CloseAsync(end.Code, end.Reason);
    }

    // The receiver runs on until the peer has answered the close, or has had time enough to.
    private async ValueTask LeaveAsync(Task receiving)
    {
        await Task.WhenAny(receiving, Task.Delay(_services.Settings.Goodbye, _services.Time, CancellationToken.None));
        _transport.Abort();
        await receiving;
        await _forwarding;
        if (_greeting is null) return;
        _services.Open.Remove(_greeting.Caller.UserId, this);
        await _greeting.Mutations.Running;
        await _greeting.DisposeAsync();
    }

    // The end of what the session does at the same time: nothing of it throws further. Each catches by itself, because a common guard around them
    // would be one more waiting task for each.
    private void Blame(Exception fault)
    {
        // A session that is ending already cancels what it waits for.
        if (fault is OperationCanceledException && _stopping.IsCancellationRequested) return;
        _services.Logger.SessionFault(fault, _id);
        End(SessionEnd.Fault);
    }

    private async Task ReceiveAllAsync()
    {
        try
        {
            while (true)
            {
                var received = await _transport.ReceiveAsync(_services.Settings.Limits.MaxFrameBytes);
                if (received.Kind == ReceivedKind.Closed) break;
                _heartbeat.Heard();
                if (_stopping.IsCancellationRequested || _end.Task.IsCompleted) continue;
                if (await HandleAsync(received) is { } end) End(end);
            }

            End(SessionEnd.PeerLeft);
        }
        catch (Exception fault)
        {
            Blame(fault);
        }
    }

    private ValueTask<SessionEnd?> HandleAsync(Received received)
    {
        if (received.Kind == ReceivedKind.TooLarge) return Ended(SessionEnd.TooLarge);
        if (received.Breach is { } breach) return Ended(SessionEnd.Broken(breach));
        if (received.Kind == ReceivedKind.WrongKind) return Ended(SessionEnd.Malformed);
        var message = MessageCodec.DecodeUp(received.Message, _encoding, out var error);
        if (error == WireErrorCode.None) return HandleAsync(message);
        _services.Logger.ProtocolError(_id, ErrorCodes.Of(error));
        return Ended(SessionEnd.Malformed);
    }

    private ValueTask<SessionEnd?> HandleAsync(IMessage? message) => (_greeting, message) switch
    {
        (null, Hello hello) => GreetAsync(hello),
        ({ }, Hello) => Ended(SessionEnd.SecondHello),
        ({ } greeting, Sub sub) => SubscribeAsync(greeting, sub),
        ({ } greeting, Unsub unsub) => Unsubscribe(greeting, unsub),
        ({ } greeting, Mut mut) => MutateAsync(greeting, mut),
        ({ }, Ping ping) => SendAsync(new Pong(ping.Id, IsUp: false)),
        ({ }, Pong) => Ended(null),
        ({ } greeting, Auth auth) => RefreshAsync(greeting, auth),
        _ => Ended(SessionEnd.Unexpected),
    };

    private async ValueTask<SessionEnd?> GreetAsync(Hello hello)
    {
        var since = _services.Open.Now;
        var greeter = new Greeter(_services, _authenticator, _sender, _encoding, _id);
        var (greeting, end) = await greeter.GreetAsync(hello, _stopping.Token);
        if (greeting is null) return end;
        _greeting = greeting;
        if (!_services.Open.TryAdd(greeting.Caller.UserId, this, since)) return SessionEnd.Revoked;
        _services.Logger.SessionBegan(_id, greeting.ClientId);
        _heartbeat.Greeted(greeting.ExpiresAt);
        _forwarding = ForwardAsync(greeting.Connection);
        return null;
    }

    private async Task ForwardAsync(ILiveConnection frames)
    {
        try
        {
            while (!_stopping.IsCancellationRequested)
            {
                await frames.WaitAsync(_stopping.Token);
                while (!_stopping.IsCancellationRequested && frames.TryRead(out var message))
                    if (!await _sender.SendAsync(message)) return;
                if (frames.GivenUp is not { } error) continue;
                End(SessionEnd.GivenUp(error));
                return;
            }
        }
        catch (Exception fault)
        {
            Blame(fault);
        }
    }

    private async ValueTask<SessionEnd?> SubscribeAsync(Greeting greeting, Sub sub)
    {
        if (await greeting.Subscriptions.OpenAsync(sub, greeting.Caller) is not { } error) return null;
        _services.Metrics.ErrorTold(error.Code);
        return await SendAsync(new SubErr(sub.SubId, error));
    }

    private static ValueTask<SessionEnd?> Unsubscribe(Greeting greeting, Unsub unsub)
    {
        greeting.Subscriptions.Close(unsub.SubId);
        return Ended(null);
    }

    private async ValueTask<SessionEnd?> MutateAsync(Greeting greeting, Mut mut)
    {
        if (mut.Sequence < 1) return SessionEnd.Malformed;

        // The arguments lie in the receive buffer, which the next message overwrites.
        var arguments = mut.Arguments.ToArray();
        await greeting.Mutations.EnqueueAsync(new MutationCall(greeting.Caller, greeting.ClientId, mut.Sequence, mut.Mutation, greeting.Dialect, arguments) { Parent = greeting.Trace });
        return null;
    }

    // A repeat changes nothing; a token of somebody else ends the session, because its client and rows belong to the first user.
    private async ValueTask<SessionEnd?> RefreshAsync(Greeting greeting, Auth auth)
    {
        var authentication = await _authenticator.AuthenticateAsync(auth.Token, _stopping.Token);
        if (authentication.Verdict != AuthenticationVerdict.Accepted) return Greeter.EndOf(authentication.Verdict);
        var caller = CallerReader.Read(_services.Surface.User, authentication.Principal);
        if (caller.UserId != greeting.Caller.UserId) return SessionEnd.OtherUser;
        await ForgetResumeAsync(greeting, caller);
        _greeting = greeting with { Caller = caller, ExpiresAt = authentication.ExpiresAt };
        _heartbeat.Greeted(authentication.ExpiresAt);
        foreach (var subId in await greeting.Subscriptions.RebindAsync(caller))
            await _sender.SendAsync(new SubErr(subId, new WireError(ErrorCodes.Denied)));
        return null;
    }

    // Rows under other claims are not those that the token of this connection stands for.
    private async ValueTask ForgetResumeAsync(Greeting greeting, Caller caller)
    {
        var user = _services.Surface.User;
        if (ClaimsRead.Of(user, caller.Principal) == ClaimsRead.Of(user, greeting.Caller.Principal)) return;
        await _services.Store.RegisterClientAsync(greeting.ClientId, caller.UserId, new ResumeExchange(default, ResumeProof.OfNobody()), _stopping.Token);
    }

    private async ValueTask<SessionEnd?> SendAsync(IMessage message)
    {
        await _sender.SendAsync(message);
        return null;
    }

    private static ValueTask<SessionEnd?> Ended(SessionEnd? end) => ValueTask.FromResult(end);
}
