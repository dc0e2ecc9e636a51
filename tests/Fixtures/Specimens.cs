using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

/// <summary>For every type with an order: its comparisons, its equality with and without null, its order both ways.</summary>
public static class Specimens
{
    [LiveQuery]
    public static Rows<Specimen> ByStage(Rows<Specimen> specimens, Stage not, Stage? other, IReadOnlyList<Stage> some) =>
        specimens.Where(s => (s.Stage != not && s.MaybeStage != other) || s.Stage == Stage.Finished || some.Contains(s.Stage));

    [LiveQuery]
    public static Rows<Specimen> BySerial(Rows<Specimen> specimens, Serial other) =>
        specimens.Where(s => s.Serial == Serial.Last || s.MaybeSerial == other || s.MaybeSerial == Serial.Odd);

    [LiveQuery]
    public static Rows<Specimen> ByRights(Rows<Specimen> specimens, Rights rights, IReadOnlyList<Rights> some) =>
        specimens.Where(s => s.Rights == rights || s.Rights == (Rights.Read | Rights.Own) || some.Contains(s.Rights));

    [LiveQuery]
    public static Rows<Specimen> ByMarks(Rows<Specimen> specimens, Marks marks) => specimens.Where(s => s.Marks == marks || s.Marks == Marks.High);

    [LiveQuery]
    public static Rows<Specimen> ByTraits(Rows<Specimen> specimens, Traits traits) => specimens.Where(s => s.Traits == traits || s.Traits == Traits.Far);

    [LiveQuery]
    public static Rows<Specimen> ByFeatures(Rows<Specimen> specimens, Features? features) =>
        specimens.Where(s => s.MaybeFeatures == features || s.Features == (Features.Last | Features.Odd));

    [LiveQuery]
    public static Rows<Specimen> BySByte(Rows<Specimen> specimens, sbyte from, sbyte? other) =>
        specimens.Where(s => s.SByte >= from && s.MaybeSByte != other).OrderByDescending(s => s.MaybeSByte).ThenBy(s => s.SByte);

    [LiveQuery]
    public static Rows<Specimen> BelowSByte(Rows<Specimen> specimens, sbyte bound, IReadOnlyList<sbyte> some) =>
        specimens.Where(s => !(s.MaybeSByte > bound) || some.Contains(s.SByte));

    [LiveQuery]
    public static Rows<Specimen> ByByte(Rows<Specimen> specimens, byte from, byte? other) =>
        specimens.Where(s => s.Byte >= from && s.MaybeByte != other).OrderByDescending(s => s.MaybeByte).ThenBy(s => s.Byte);

    [LiveQuery]
    public static Rows<Specimen> BelowByte(Rows<Specimen> specimens, byte bound, IReadOnlyList<byte> some) =>
        specimens.Where(s => !(s.MaybeByte > bound) || some.Contains(s.Byte));

    [LiveQuery]
    public static Rows<Specimen> ByShort(Rows<Specimen> specimens, short from, short? other) =>
        specimens.Where(s => s.Short >= from && s.MaybeShort != other).OrderByDescending(s => s.MaybeShort).ThenBy(s => s.Short);

    [LiveQuery]
    public static Rows<Specimen> BelowShort(Rows<Specimen> specimens, short bound, IReadOnlyList<short> some) =>
        specimens.Where(s => !(s.MaybeShort > bound) || some.Contains(s.Short));

    [LiveQuery]
    public static Rows<Specimen> ByUShort(Rows<Specimen> specimens, ushort from, ushort? other) =>
        specimens.Where(s => s.UShort >= from && s.MaybeUShort != other).OrderByDescending(s => s.MaybeUShort).ThenBy(s => s.UShort);

    [LiveQuery]
    public static Rows<Specimen> BelowUShort(Rows<Specimen> specimens, ushort bound, IReadOnlyList<ushort> some) =>
        specimens.Where(s => !(s.MaybeUShort > bound) || some.Contains(s.UShort));

    [LiveQuery]
    public static Rows<Specimen> ByInt(Rows<Specimen> specimens, int from, int? other) =>
        specimens.Where(s => s.Int >= from && s.MaybeInt != other).OrderByDescending(s => s.MaybeInt).ThenBy(s => s.Int);

    [LiveQuery]
    public static Rows<Specimen> BelowInt(Rows<Specimen> specimens, int bound, IReadOnlyList<int> some) =>
        specimens.Where(s => !(s.MaybeInt > bound) || some.Contains(s.Int));

    [LiveQuery]
    public static Rows<Specimen> ByUInt(Rows<Specimen> specimens, uint from, uint? other) =>
        specimens.Where(s => s.UInt >= from && s.MaybeUInt != other).OrderByDescending(s => s.MaybeUInt).ThenBy(s => s.UInt);

    [LiveQuery]
    public static Rows<Specimen> BelowUInt(Rows<Specimen> specimens, uint bound, IReadOnlyList<uint> some) =>
        specimens.Where(s => !(s.MaybeUInt > bound) || some.Contains(s.UInt));

    [LiveQuery]
    public static Rows<Specimen> ByLong(Rows<Specimen> specimens, long from, long? other) =>
        specimens.Where(s => s.Long >= from && s.MaybeLong != other).OrderByDescending(s => s.MaybeLong).ThenBy(s => s.Long);

    [LiveQuery]
    public static Rows<Specimen> BelowLong(Rows<Specimen> specimens, long bound, IReadOnlyList<long> some) =>
        specimens.Where(s => !(s.MaybeLong > bound) || some.Contains(s.Long));

    [LiveQuery]
    public static Rows<Specimen> ByULong(Rows<Specimen> specimens, ulong from, ulong? other) =>
        specimens.Where(s => s.ULong >= from && s.MaybeULong != other).OrderByDescending(s => s.MaybeULong).ThenBy(s => s.ULong);

    [LiveQuery]
    public static Rows<Specimen> BelowULong(Rows<Specimen> specimens, ulong bound, IReadOnlyList<ulong> some) =>
        specimens.Where(s => !(s.MaybeULong > bound) || some.Contains(s.ULong));

    [LiveQuery]
    public static Rows<Specimen> ByDouble(Rows<Specimen> specimens, double from, double? other) =>
        specimens.Where(s => s.Double >= from && s.MaybeDouble != other).OrderByDescending(s => s.MaybeDouble).ThenBy(s => s.Double);

    [LiveQuery]
    public static Rows<Specimen> BelowDouble(Rows<Specimen> specimens, double bound, IReadOnlyList<double> some) =>
        specimens.Where(s => !(s.MaybeDouble > bound) || some.Contains(s.Double));

    [LiveQuery]
    public static Rows<Specimen> ByFloat(Rows<Specimen> specimens, float from, float? other) =>
        specimens.Where(s => s.Float >= from && s.MaybeFloat != other).OrderByDescending(s => s.MaybeFloat).ThenBy(s => s.Float);

    [LiveQuery]
    public static Rows<Specimen> BelowFloat(Rows<Specimen> specimens, float bound, IReadOnlyList<float> some) =>
        specimens.Where(s => !(s.MaybeFloat > bound) || some.Contains(s.Float));

    [LiveQuery]
    public static Rows<Specimen> ByDecimal(Rows<Specimen> specimens, decimal from, decimal? other) =>
        specimens.Where(s => s.Decimal >= from && s.MaybeDecimal != other).OrderByDescending(s => s.MaybeDecimal).ThenBy(s => s.Decimal);

    [LiveQuery]
    public static Rows<Specimen> BelowDecimal(Rows<Specimen> specimens, decimal bound, IReadOnlyList<decimal> some) =>
        specimens.Where(s => !(s.MaybeDecimal > bound) || some.Contains(s.Decimal));

    [LiveQuery]
    public static Rows<Specimen> ByText(Rows<Specimen> specimens, string from, string? other) =>
        specimens.Where(s => s.Text == from || s.MaybeText != other).OrderByDescending(s => s.MaybeText).ThenBy(s => s.Text);

    [LiveQuery]
    public static Rows<Specimen> ByChar(Rows<Specimen> specimens, char from, char? other) =>
        specimens.Where(s => s.Char >= from && s.MaybeChar != other).OrderByDescending(s => s.MaybeChar).ThenBy(s => s.Char);

    [LiveQuery]
    public static Rows<Specimen> BelowChar(Rows<Specimen> specimens, char bound, IReadOnlyList<char> some) =>
        specimens.Where(s => !(s.MaybeChar > bound) || some.Contains(s.Char));

    [LiveQuery]
    public static Rows<Specimen> ByGuid(Rows<Specimen> specimens, Guid from, Guid? other) =>
        specimens.Where(s => s.Guid >= from && s.MaybeGuid != other).OrderByDescending(s => s.MaybeGuid).ThenBy(s => s.Guid);

    [LiveQuery]
    public static Rows<Specimen> BelowGuid(Rows<Specimen> specimens, Guid bound, IReadOnlyList<Guid> some) =>
        specimens.Where(s => !(s.MaybeGuid > bound) || some.Contains(s.Guid));

    [LiveQuery]
    public static Rows<Specimen> ByInstant(Rows<Specimen> specimens, DateTimeOffset from, DateTimeOffset? other) =>
        specimens.Where(s => s.Instant >= from && s.MaybeInstant != other).OrderByDescending(s => s.MaybeInstant).ThenBy(s => s.Instant);

    [LiveQuery]
    public static Rows<Specimen> BelowInstant(Rows<Specimen> specimens, DateTimeOffset bound, IReadOnlyList<DateTimeOffset> some) =>
        specimens.Where(s => !(s.MaybeInstant > bound) || some.Contains(s.Instant));

    [LiveQuery]
    public static Rows<Specimen> ByDateTime(Rows<Specimen> specimens, DateTime from, DateTime? other) =>
        specimens.Where(s => s.DateTime >= from && s.MaybeDateTime != other).OrderByDescending(s => s.MaybeDateTime).ThenBy(s => s.DateTime);

    [LiveQuery]
    public static Rows<Specimen> BelowDateTime(Rows<Specimen> specimens, DateTime bound, IReadOnlyList<DateTime> some) =>
        specimens.Where(s => !(s.MaybeDateTime > bound) || some.Contains(s.DateTime));

    [LiveQuery]
    public static Rows<Specimen> ByDate(Rows<Specimen> specimens, DateOnly from, DateOnly? other) =>
        specimens.Where(s => s.Date >= from && s.MaybeDate != other).OrderByDescending(s => s.MaybeDate).ThenBy(s => s.Date);

    [LiveQuery]
    public static Rows<Specimen> BelowDate(Rows<Specimen> specimens, DateOnly bound, IReadOnlyList<DateOnly> some) =>
        specimens.Where(s => !(s.MaybeDate > bound) || some.Contains(s.Date));

    [LiveQuery]
    public static Rows<Specimen> ByTime(Rows<Specimen> specimens, TimeOnly from, TimeOnly? other) =>
        specimens.Where(s => s.Time >= from && s.MaybeTime != other).OrderByDescending(s => s.MaybeTime).ThenBy(s => s.Time);

    [LiveQuery]
    public static Rows<Specimen> BelowTime(Rows<Specimen> specimens, TimeOnly bound, IReadOnlyList<TimeOnly> some) =>
        specimens.Where(s => !(s.MaybeTime > bound) || some.Contains(s.Time));

    [LiveQuery]
    public static Rows<Specimen> ByDuration(Rows<Specimen> specimens, TimeSpan from, TimeSpan? other) =>
        specimens.Where(s => s.Duration >= from && s.MaybeDuration != other).OrderByDescending(s => s.MaybeDuration).ThenBy(s => s.Duration);

    [LiveQuery]
    public static Rows<Specimen> BelowDuration(Rows<Specimen> specimens, TimeSpan bound, IReadOnlyList<TimeSpan> some) =>
        specimens.Where(s => !(s.MaybeDuration > bound) || some.Contains(s.Duration));

    /// <summary>Small integers and characters meet constants and wider types.</summary>
    [LiveQuery]
    public static Rows<Specimen> Promoted(Rows<Specimen> specimens, int number, double real) =>
        specimens.Where(s => (s.Byte == 255 || s.SByte < -5 || s.MaybeShort != 128 || s.Char == 'a' || s.Char > '\u00fc' || s.ULong >= 255)
            && (s.UShort <= number || s.Short == s.Byte || s.UInt > s.Int || s.Float < real || s.MaybeFloat == 0.1f || s.Byte is > 1 and < 200));

    [Mutation, AllowAnonymous]
    public static Task Keep(MutationContext<ShopUser> ctx, SpecimenCreate input)
    {
        ctx.Table<Specimen>().Add(input.ToSpecimen());
        return Task.CompletedTask;
    }

    [Mutation, AllowAnonymous]
    public static Task<Reading> Read(MutationContext<ShopUser> ctx, Reading reading) => Task.FromResult(reading);

    [Mutation, AllowAnonymous]
    public static Task<Labels> Label(MutationContext<ShopUser> ctx, Labels labels) => Task.FromResult(labels);

    [Mutation, AllowAnonymous]
    public static Task<Sets> Collect(MutationContext<ShopUser> ctx, Sets sets) => Task.FromResult(sets);

    [Mutation, AllowAnonymous]
    public static Task<Draft> Sketch(MutationContext<ShopUser> ctx, Draft draft) => Task.FromResult(draft);

    [Mutation, AllowAnonymous]
    public static async Task Change(MutationContext<ShopUser> ctx, ushort id, SpecimenPatch patch)
    {
        if (await ctx.Table<Specimen>().FindAsync(id) is { } specimen) patch.ApplyTo(specimen);
    }
}
