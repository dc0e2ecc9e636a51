using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

public static class Parcels
{
    [LiveQuery]
    public static Parcel? ById(Rows<Parcel> parcels, ParcelId id) => parcels.Where(p => p.Id == id).FirstOrDefault();

    [LiveQuery]
    public static Rows<Parcel> InsideOf(Rows<Parcel> parcels, ParcelId? outer, Postcode to) =>
        parcels.Where(p => p.Inside == outer && p.To != to && p.Origin?.Text != to.Text).OrderByDescending(p => p.Id.Value);

    [LiveQuery]
    public static Rows<Parcel> AnyOf(Rows<Parcel> parcels, IReadOnlyList<ParcelId> ids, Postcode? from) =>
        parcels.Where(p => ids.Contains(p.Id) || p.Origin == from).OrderBy(p => p.Origin);

    [LiveQuery]
    public static Rows<Parcel> Heavier(Rows<Parcel> parcels, Weight than, decimal most, ParcelId after) =>
        parcels.Where(p => p.Weight.Kilograms >= than.Kilograms && !(p.Weight.Kilograms > most) && p.Id.Value > after.Value).OrderBy(p => p.Weight.Kilograms);

    [LiveQuery]
    public static Rows<Parcel> OnFloor(Rows<Parcel> parcels, Floor floor, Floor? cellar) =>
        parcels.Where(p => (p.Floor.Number >= floor.Number && p.Cellar != cellar) || p.Floor == new Floor(-1) || p.IsLoose);

    [Mutation, AllowAnonymous]
    public static async Task<ParcelId?> Move(MutationContext<ShopUser> ctx, ParcelId id, Postcode to, ParcelPatch patch)
    {
        if (await ctx.Table<Parcel>().FindAsync(id) is not { } parcel) return null;
        parcel.To = to;
        patch.ApplyTo(parcel);
        return parcel.Id;
    }

    [Mutation, AllowAnonymous]
    public static Task<ParcelLabel> Send(MutationContext<ShopUser> ctx, ParcelCreate parcel, ParcelLabel label)
    {
        ctx.Table<Parcel>().Add(parcel.ToParcel());
        return Task.FromResult(label);
    }
}
