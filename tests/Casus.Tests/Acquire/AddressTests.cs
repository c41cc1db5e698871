using Casus.Acquire;

namespace Casus.Tests.Acquire;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://Press.Example/a/b?id=3&utm_source=x&fbclid=y#top", "https://press.example/a/b?id=3")]
    [InlineData("http://user:secret@press.example:80/a?utm_medium=mail", "http://press.example/a")]
    [InlineData("https://press.example:8443/a%20b?q=%C3%A5", "https://press.example:8443/a%20b?q=%C3%A5")]
    [InlineData("https://bücher.example./", "https://xn--bcher-kva.example/")]
    public void What_only_tracks_the_reader_is_no_part_of_an_address(string address, string canonical) =>
        Assert.Equal(canonical, Address.Canonical(address));

    [Theory]
    [InlineData("http://www.press.example/a/?b=2&a=1", "https://press.example/a?a=1&b=2&gclid=7")]
    [InlineData("https://press.example", "http://press.example/#news")]
    public void One_page_has_one_name_however_it_was_reached(string one, string other) =>
        Assert.Equal(Address.Identity(one), Address.Identity(other));

    [Theory]
    [InlineData("https://press.example/a", "https://press.example/A")]
    [InlineData("https://press.example/?id=1", "https://press.example/?id=2")]
    [InlineData("https://press.example/a", "https://post.example/a")]
    public void Two_pages_have_two_names(string one, string other) =>
        Assert.NotEqual(Address.Identity(one), Address.Identity(other));

    [Theory]
    [InlineData("https://press.example/amp/treaty", "https://press.example/treaty")]
    [InlineData("https://press.example/treaty", "https://press.example/", "https://press.example/treaty")]
    [InlineData("https://press.example/treaty", "https://elsewhere.example/treaty", "https://press.example/treaty")]
    [InlineData("https://press.example/treaty", "javascript:void(0)", "https://press.example/treaty")]
    public void A_page_is_believed_about_its_own_address_within_its_site(string found, string declared, string? canonical = null) =>
        Assert.Equal(canonical ?? declared, Address.Canonical(found, declared));

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("press.example/a")]
    [InlineData("https://")]
    [InlineData("")]
    public void What_is_not_of_the_web_has_no_name(string address) => Assert.Null(Address.Identity(address));
}
