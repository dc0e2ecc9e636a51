namespace ModelSync.Validation;

/// <summary>Booleans, enums, times and Guids, with and without null.</summary>
[WireType]
public sealed class Presence
{
    public bool Open { get; set; }

    public bool? MaybeOpen { get; set; }

    public Level Level { get; set; }

    public Level? MaybeLevel { get; set; }

    public Guid Id { get; set; }

    public Guid? MaybeId { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? MaybeAt { get; set; }

    public DateTime Moment { get; set; } = DateTime.UnixEpoch;

    public DateTime? MaybeMoment { get; set; }

    public DateOnly Day { get; set; }

    public DateOnly? MaybeDay { get; set; }

    public TimeOnly Time { get; set; }

    public TimeOnly? MaybeTime { get; set; }

    public TimeSpan Span { get; set; }

    public TimeSpan? MaybeSpan { get; set; }

    public byte[]? Data { get; set; }

    public bool IsLate => MaybeAt < At;

    [Rule("bool.self", nameof(Open))]
    public bool IsOpen() => Open;

    [Rule("bool.not")]
    public bool IsNot() => !Open || !(Open && Level == Level.High) && !!Open;

    [Rule("bool.equal")]
    public bool Equal() => Open == MaybeOpen || Open != (Level == Level.Low) || MaybeOpen != false;

    [Rule("bool.true")]
    public bool IsTrue() => MaybeOpen == true || (MaybeOpen ?? Open) && MaybeLevel == null;

    [Rule("bool.default")]
    public bool HasDefault() => MaybeOpen.GetValueOrDefault() || (MaybeOpen ?? true) == Open;

    [Rule("bool.choice")]
    public bool Chooses() => Open ? MaybeOpen == true : MaybeOpen is null or false;

    [Rule("bool.pattern")]
    public bool Matches() => MaybeOpen is true || Open is false && MaybeOpen is not null;

    [Rule("enum.equal")]
    public bool EqualsEnum() => Level == Level.High || MaybeLevel == Level || Level is Level.Below or Level.None;

    [Rule("enum.null")]
    public bool TestsNullEnum() => MaybeLevel != null && MaybeLevel != Level.Low || (MaybeLevel ?? Level.High) == Level;

    [Rule("enum.one_of")]
    public bool IsOneOf() => new[] { Level.Low, Level.Below }.Contains(Level);

    [Rule("guid.equal")]
    public bool EqualsGuid() => Id == MaybeId || Id != Guid.Empty && MaybeId is null;

    [Rule("guid.order")]
    public bool OrdersGuid() => Id < MaybeId;

    [Rule("instant.compare")]
    public bool ComparesInstant() => At < MaybeAt || (MaybeAt ?? At) == At;

    [Rule("instant.now", nameof(At))]
    public bool KnowsNow(RuleContext context) => At > context.UtcNow || MaybeAt == context.UtcNow;

    [Rule("instant.computed")]
    public bool ReadsComputed() => !IsLate || Moment == MaybeMoment;

    [Rule("moment.compare")]
    public bool ComparesMoment() => Moment >= MaybeMoment || MaybeMoment == null;

    [Rule("date.compare")]
    public bool ComparesDate() => Day < MaybeDay || Day == (MaybeDay ?? Day);

    [Rule("time.compare")]
    public bool ComparesTime() => Time >= MaybeTime || !(Time < MaybeTime);

    [Rule("duration.compare")]
    public bool ComparesDuration() => Span > MaybeSpan || Span == MaybeSpan || Span.Equals(MaybeSpan ?? Span);

    [Rule("bytes.null")]
    public bool TestsNullBytes() => Data == null;
}
