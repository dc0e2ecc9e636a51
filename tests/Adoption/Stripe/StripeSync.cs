[assembly: ModelSync.WireTypes("Stripe")]

namespace Adoption.Stripe;

/// <summary>The types of Stripe.net as a package of their own.</summary>
[ModelSync.SyncSurface(Npm = "@adopted/stripe")]
public sealed partial class StripeSync;
