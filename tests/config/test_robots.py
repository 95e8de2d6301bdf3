def test_crawlers_are_told_what_to_leave_alone_and_where_the_sitemap_is(client):
    response = client.get("/robots.txt")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /search/",
        "Disallow: /productions/*/compare/?",
        "",
        "Sitemap: http://testserver/sitemap.xml",
    ]
