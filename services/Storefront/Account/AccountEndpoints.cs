using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Platform.Storefront.Checkout;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Account;

/// <summary>
/// Who is shopping, and what they ordered. Logging in asks for no password: the customers are a demo's, and whoever tries
/// the shop may be any of them. What an order says of its receiver is shown to that customer only.
/// </summary>
internal static class AccountEndpoints
{
    private const int MostOrders = 50;

    public static void MapAccount(this RouteGroupBuilder shop)
    {
        shop.MapGet("/account", Show);
        var forms = shop.MapGroup("").DisableAntiforgery();
        forms.MapPost("/account/sign-in", SignIn);
        forms.MapPost("/account/sign-out", SignOut);
    }

    private static RazorComponentResult<AccountPage> Show(ShopVisitor visitor, OrderStore orders) => ShopEndpoints.Page<AccountPage>(
        ("Visitor", visitor), ("Orders", orders.Of(visitor.VisitorId, visitor.UserId, MostOrders)));

    private static Results<RedirectHttpResult, BadRequest> SignIn([FromForm] string? userId, ShopVisitor visitor) =>
        visitor.TrySignIn(userId?.Trim()) ? TypedResults.LocalRedirect("/account") : TypedResults.BadRequest();

    private static RedirectHttpResult SignOut(ShopVisitor visitor)
    {
        visitor.SignOut();
        return TypedResults.LocalRedirect("/account");
    }
}
